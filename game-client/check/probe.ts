/** Tries out what this device and this network can do. Nothing of it is kept or sent anywhere. */
import type { Facts } from './findings.ts'

const PATIENCE = 6_000

/** Resolves once everything was tried. */
export async function probe(): Promise<Facts> {
  const [{ answer, clockOff }, socket, wakeLock] = await Promise.all([askServer(), trySocket(), tryWakeLock()])
  return {
    answer,
    clockOff,
    socket,
    wakeLock,
    storage: tryStorage(),
    webgl: tryWebgl(),
    secure: isSecureContext,
    vibration: 'vibrate' in navigator,
    withinApp: isWithinApp(navigator.userAgent),
  }
}

async function askServer(): Promise<Pick<Facts, 'answer' | 'clockOff'>> {
  try {
    const began = performance.now()
    const response = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
    const took = performance.now() - began
    if (!response.ok) return { answer: null, clockOff: null }
    const named = Date.parse(response.headers.get('date') ?? '')
    const off = (Date.now() - took / 2 - named) / 1_000
    return { answer: took, clockOff: Number.isNaN(named) ? null : off }
  } catch {
    return { answer: null, clockOff: null }
  }
}

/** Whether a WebSocket opens. The server lets it in and at once out again: it asked for no table. */
function trySocket(): Promise<boolean> {
  return new Promise((resolve) => {
    const tell = (opened: boolean) => {
      clearTimeout(timer)
      resolve(opened)
    }
    const timer = setTimeout(() => tell(false), PATIENCE)
    try {
      const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/check`)
      socket.onopen = () => {
        tell(true)
        socket.close()
      }
      socket.onerror = () => tell(false)
    } catch {
      tell(false)
    }
  })
}

async function tryWakeLock(): Promise<boolean> {
  try {
    const lock = await navigator.wakeLock.request('screen')
    await lock.release()
    return true
  } catch {
    // Where the page lies in the background, or the battery is low, it may work all the same later on.
    return 'wakeLock' in navigator && document.visibilityState !== 'visible'
  }
}

function tryStorage(): boolean {
  const name = 'platzwechsel.check'
  try {
    localStorage.setItem(name, name)
    const kept = localStorage.getItem(name) === name
    localStorage.removeItem(name)
    return kept
  } catch {
    return false
  }
}

function tryWebgl(): boolean {
  const canvas = document.createElement('canvas')
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null
}

/** Browsers within other apps name themselves: they keep a page only as long as that app shows it. */
function isWithinApp(agent: string): boolean {
  const named = /FBAN|FBAV|Instagram|Line\/|MicroMessenger|LinkedInApp|; wv\)/.test(agent)
  return named || (/iPhone|iPad/.test(agent) && !/Safari\//.test(agent))
}
