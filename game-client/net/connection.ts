/** Keeps one place connected: knocks, opens a wire, and after any interruption of any length does it again. */
import type { PublicView } from '../../shared/engine/views.ts'
import type { Answer, CommandMessage, PresenceMessage, PrivateMessage } from '../../shared/protocol/private-view.ts'
import { ApiError } from './api.ts'
import type { Link } from './keeping.ts'
import type { SeatAnswer } from './wire.ts'

/** An open connection to the table, over whatever carries it. */
export interface Wire {
  readonly kind: 'live' | 'stream'
  /** Resolves once it is closed; never rejects. */
  readonly closed: Promise<void>
  close(): void
  /** Resolves with the stored answer; rejects where none came. */
  command(message: CommandMessage): Promise<Answer>
  presence(message: PresenceMessage): Promise<void>
}

export interface Hearing {
  /** Whether anybody still waits for what is heard: a line that nobody wants must not take the seat from a newer one. */
  readonly wanted: () => boolean
  /** `bodies`: what people wrote for all to read, where it comes with the view. */
  readonly public: (version: number, view: PublicView, bodies?: Readonly<Record<string, string>>) => void
  readonly private: (message: PrivateMessage) => void
}

/** What the loop needs of the world. */
export interface Ports {
  /** Knocks: views and a fresh reservation. */
  seat(): Promise<SeatAnswer>
  openRoom(answer: SeatAnswer): Promise<Wire>
  openStream(answer: SeatAnswer): Promise<Wire>
  now(): number
  /** Resolves after that time, or as soon as something suggests that it is worth trying. */
  pause(milliseconds: number): Promise<void>
  show(link: Link): void
  take(answer: SeatAnswer): void
  /** A wire is open (or none any more): what waits can be sent. */
  opened(wire: Wire | null): void
}

export interface Keeper {
  /** Resolves when the loop has ended: stopped, superseded, or the credential opens nothing any more. */
  readonly ended: Promise<void>
  /** Ends the present wire; the loop opens a new one. */
  renew(): void
  stop(why: 'stopped' | 'superseded'): void
}

/** Runs until it is stopped. There is no last try: a town hall's Wi-Fi may be away for an hour. */
export function keepConnected(ports: Ports): Keeper {
  let wire: Wire | null = null
  let stopped: 'no' | 'stopped' | 'superseded' = 'no'
  const running = () => stopped === 'no'
  const end = () => wire?.close()

  const once = async (): Promise<'again' | 'closed' | 'gone'> => {
    const answer = await ports.seat().catch(whyNot)
    if (answer === 'gone' || answer === 'again') return answer
    if (!running()) return 'closed'
    ports.take(answer)
    wire = await ports.openRoom(answer).catch((error) => {
      if (!running()) throw error
      return ports.openStream(answer)
    })
    if (!running()) {
      end()
      return 'closed'
    }
    ports.show(wire.kind)
    ports.opened(wire)
    await wire.closed
    wire = null
    ports.opened(null)
    return 'closed'
  }

  const loop = async () => {
    for (let failed = 0; running(); ) {
      const began = ports.now()
      const outcome = await once().catch(() => 'again' as const)
      if (outcome === 'gone') return ports.show('gone')
      if (!running()) break
      failed = outcome === 'closed' && ports.now() - began > STEADY ? 0 : failed + 1
      ports.show('lost')
      await ports.pause(delayAfter(failed))
    }
    if (stopped === 'superseded') ports.show('superseded')
  }

  return {
    ended: loop(),
    renew: end,
    stop: (why) => {
      stopped = why
      end()
    },
  }
}

/** A wire that stood this long was a good one: the next try may come at once. */
const STEADY = 5_000

/** How long to wait after so many failures in a row: short at first, never longer than five seconds. */
export function delayAfter(failed: number): number {
  return Math.min(5_000, 200 * 2 ** Math.min(failed, 6))
}

/** A refused credential opens nothing later either; everything else may pass. */
function whyNot(error: unknown): 'gone' | 'again' {
  return error instanceof ApiError && (error.status === 401 || error.status === 403 || error.status === 410)
    ? 'gone'
    : 'again'
}
