/** The log as a port: codes, ids of tables and durations, never an address, a name, a credential or a text. */
import pino, { type DestinationStream } from 'pino'

export interface Facts {
  readonly table?: string
  readonly code?: string
  readonly count?: number
  readonly milliseconds?: number
  readonly error?: unknown
}

export interface Log {
  info(message: string, facts?: Facts): void
  warn(message: string, facts?: Facts): void
  /** For our own faults: the error is kept with its stack. */
  fault(message: string, facts?: Facts): void
}

/** Writes one JSON line per message, to the standard output if nowhere else is named. */
export function systemLog(level: string, to: DestinationStream = pino.destination(1)): Log {
  const out = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to)
  return {
    info: (message, facts) => out.info(plain(facts), message),
    warn: (message, facts) => out.warn(plain(facts), message),
    fault: (message, facts) => out.error(plain(facts), message),
  }
}

function plain({ error, ...facts }: Facts = {}): object {
  return error === undefined ? facts : { ...facts, err: stackOf(error) }
}

// An error's own message may quote what somebody sent: of foreign errors only the place is kept.
function stackOf(error: unknown): { name: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const { stack = '', message } = error
  const at = stack
    .slice(stack.includes(message) ? stack.indexOf(message) + message.length : 0)
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
  return { name: error.name, at: at.map((line) => line.trim()) }
}
