/** The room of one table: carries what the table shows and hands on what people ask. It decides nothing. */
import { type Client, ClientState, type MessageContext, Room } from '@colyseus/core'
import type { PublicState } from '../../shared/protocol/public-state.ts'
import { type Commit, Fault } from '../commit.ts'
import { type Bearer, type Connection, nothingTold } from '../connection.ts'
import { hear } from '../hear.ts'
import { connect, disconnect, setPresence } from '../listening.ts'
import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { LiveTable } from '../table.ts'
import { isLanguage } from '../texts/say.ts'
import type { Reserved } from './rooms.ts'

/** Why a connection was ended from our side. */
export const SUPERSEDED = 4409
export const KNOCK_AGAIN = 4410
/** How long somebody may stay who never says hello, in milliseconds. */
const SILENT = 60_000
/** Whoever is this far behind with reading, in bytes, is let go: it is told everything anew when it comes back. */
const MOST_BEHIND = 1024 * 1024

type Listener = Client<{ auth: Reserved; userData: Connection | undefined }>

/** The class of rooms for these tables. A client is told nothing but the public state until it has said hello. */
export function tableRoom(commit: Commit, clock: Clock, log: Log) {
  return class TableRoom extends Room<{ state: PublicState; client: Listener }> {
    override autoDispose = false
    // We patch after every commit ourselves; null would make Colyseus tick sixty times a second for nothing.
    override patchRate = 2_147_483_647
    override maxMessagesPerSecond = 20
    private table: LiveTable | undefined
    private readonly silent = new Map<Listener, () => void>()

    override messages = {
      hello: this.safely((client, message) => this.hello(client, message)),
      command: this.safely((client, message) => this.command(client, message)),
      presence: this.safely((client, message) => this.presenceOf(client, message)),
    }

    override onCreate(options: { table: string }): void {
      const table = commit.tables.get(options.table)
      if (table === undefined) throw new Error('no such table')
      this.table = table
      this.roomId = table.id
      this.state = table.shown
      table.patch = () => {
        this.broadcastPatch()
        for (const client of [...this.clients]) letGoIfBehind(client)
      }
      table.expel = (whose) => this.expel(whose)
    }

    override onJoin(client: Listener): void {
      const stop = clock.every(SILENT, () => client.leave(KNOCK_AGAIN))
      this.silent.set(client, stop)
    }

    override onLeave(client: Listener): void {
      this.spoke(client)
      if (client.userData !== undefined && this.table !== undefined) disconnect(this.table, client.userData)
    }

    override onBeforeShutdown(): void {
      // Colyseus would keep the room open until every place that was reserved and never taken has expired.
      const { _reservedSeats: reserved } = this as unknown as { _reservedSeats: Record<string, unknown> }
      for (const session of Object.keys(reserved)) delete reserved[session]
      super.onBeforeShutdown()
    }

    override onUncaughtException(error: Error, method: string): void {
      log.fault('a room met a fault', { error, code: method })
    }

    /** Whoever has said hello, or gone, is not waited for any longer. */
    private spoke(client: Listener): void {
      this.silent.get(client)?.()
      this.silent.delete(client)
    }

    private hello(client: Listener, message: unknown): object {
      const table = this.live()
      // Whoever has not said that it has come in would have everything kept for it, and never take it.
      if (client.state !== ClientState.JOINED) return { ok: false }
      const { audience, holds, credential, language } = client.auth as Reserved
      const asked =
        typeof message === 'object' && message !== null && 'language' in message ? message.language : language
      const spoken = isLanguage(asked) ? asked : 'de'
      this.spoke(client)
      const known = client.userData
      if (known !== undefined) disconnect(table, known)
      client.userData = {
        audience,
        holds,
        credential,
        language: spoken,
        told: nothingTold(),
        presence: 'online',
        help: known?.help ?? false,
        tell: (told) => {
          client.send('private', told)
          letGoIfBehind(client)
        },
        show: null,
        end: (superseded) => client.leave(superseded ? SUPERSEDED : KNOCK_AGAIN),
      }
      connect(table, client.userData, clock.now())
      return { ok: true }
    }

    private command(client: Listener, message: unknown): Promise<object> {
      return hear(commit, this.live(), client.auth as Reserved, message, clock.now())
    }

    private presenceOf(client: Listener, message: unknown): object {
      if (client.userData !== undefined) setPresence(this.live(), client.userData, message)
      return { ok: true }
    }

    private expel(whose: (who: Bearer) => boolean): void {
      for (const client of this.clients) if (whose(client.auth as Reserved)) client.leave(KNOCK_AGAIN)
      for (const [session, place] of Object.entries<readonly [unknown, Reserved]>(this['_reservedSeats']))
        if (whose(place[1])) delete this['_reservedSeats'][session]
    }

    private live(): LiveTable {
      if (this.table === undefined) throw new Error('the room has no table')
      return this.table
    }

    /** Nothing that a message does may reach further than its own reply. */
    private safely(handle: (client: Listener, message: unknown) => object | Promise<object>) {
      return async (client: Listener, message: unknown, context: MessageContext): Promise<unknown> => {
        // Colyseus counts a client's messages per second by the room's clock, which nothing else moves while a table is quiet.
        this.clock.tick()
        try {
          return await handle(client, message)
        } catch (error) {
          const ours = error instanceof Fault
          if (!ours && !isUnavailable(error)) log.fault('a message met a fault', { error })
          return context.reject({ code: isUnavailable(error) ? 'unavailable' : 'fault' })
        }
      }
    }
  }
}

function letGoIfBehind(client: Listener): void {
  const { ref } = client as unknown as { readonly ref: { readonly bufferedAmount: number; terminate(): void } }
  if (ref.bufferedAmount > MOST_BEHIND) ref.terminate()
}

function isUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === 'Unavailable'
}
