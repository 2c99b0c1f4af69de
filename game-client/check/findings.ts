/** What the facts about a device mean for somebody who wants to play on it. Pure: facts in, findings out. */
import type { TextKey, Values } from '../texts/texts.ts'

/** What was found out; null where it could not be found out. */
export interface Facts {
  /** Milliseconds until the server answered; null where it did not. */
  readonly answer: number | null
  readonly socket: boolean
  /** By how many seconds this device's clock differs from the server's; null where the server did not say. */
  readonly clockOff: number | null
  readonly storage: boolean
  readonly webgl: boolean
  readonly secure: boolean
  readonly wakeLock: boolean
  readonly vibration: boolean
  /** The page was opened within another app, as scanners of QR codes do. */
  readonly withinApp: boolean
}

type About = 'server' | 'socket' | 'storage' | 'browser' | 'webgl' | 'clock' | 'secure' | 'wakeLock' | 'vibration'

export interface Finding {
  readonly about: About
  /** `other`: it goes, in another way, or without that. */
  readonly state: 'yes' | 'other' | 'no'
  readonly text: TextKey
  readonly values?: Values
}

const SLOW = 800
/** The server names its time in whole seconds. */
const CLOCK_TOLERATED = 5

/** Everything worth knowing, what matters most first. */
export function findingsOf(facts: Facts): readonly Finding[] {
  const { socket, storage, webgl, secure, wakeLock, vibration, withinApp } = facts
  return [
    server(facts),
    socket ? found('socket', 'yes', 'check.socket') : found('socket', 'other', 'check.socketBlocked'),
    storage ? found('storage', 'yes', 'check.storage') : found('storage', 'other', 'check.storageNone'),
    withinApp ? found('browser', 'other', 'check.withinApp') : found('browser', 'yes', 'check.browser'),
    webgl ? found('webgl', 'yes', 'check.webgl') : found('webgl', 'other', 'check.webglNone'),
    clock(facts),
    secure ? found('secure', 'yes', 'check.secure') : found('secure', 'other', 'check.insecure'),
    wakeLock
      ? found('wakeLock', 'yes', 'check.wake')
      : found('wakeLock', 'other', secure ? 'check.wakeNone' : 'check.wakeInsecure'),
    vibration ? found('vibration', 'yes', 'check.vibration') : found('vibration', 'other', 'check.vibrationNone'),
  ]
}

/** One sentence for all of it. */
export function sumOf(findings: readonly Finding[]): TextKey {
  if (findings.some(({ state }) => state === 'no')) return 'check.bad'
  return findings.every(({ state }) => state === 'yes') ? 'check.good' : 'check.enough'
}

function found(about: About, state: Finding['state'], text: TextKey, values?: Values): Finding {
  return { about, state, text, ...(values && { values }) }
}

function server({ answer }: Facts): Finding {
  if (answer === null) return found('server', 'no', 'check.serverNone')
  const values = { ms: Math.round(answer) }
  return answer > SLOW
    ? found('server', 'other', 'check.serverSlow', values)
    : found('server', 'yes', 'check.server', values)
}

function clock({ clockOff }: Facts): Finding {
  if (clockOff === null) return found('clock', 'other', 'check.clockUnknown')
  if (Math.abs(clockOff) <= CLOCK_TOLERATED) return found('clock', 'yes', 'check.clock')
  return found('clock', 'other', 'check.clockOff', { minutes: Math.max(1, Math.round(Math.abs(clockOff) / 60)) })
}
