/** Colyseus behind a closed door: rooms are made by us, seats in them are reserved by us, nobody else asks the matchmaker. */
import type { Server as HttpServer } from 'node:http'
import { matchMaker, Room, Server } from '@colyseus/core'
import { Encoder } from '@colyseus/schema'
import { WebSocketTransport } from '@colyseus/ws-transport'
import type { Bearer } from '../connection.ts'
import type { Log } from '../ports/log.ts'
import type { LiveTable } from '../table.ts'
import { keepDiscreet } from './discreet.ts'

export interface Rooms {
  open(table: LiveTable): Promise<void>
  /** A fresh place in the room of that table, good for one connection within fifteen seconds. */
  reserve(table: LiveTable, who: Reserved): Promise<Reservation>
  /** Ends the room of that table, and every connection in it. */
  shut(table: string): Promise<void>
  close(): Promise<void>
}

/** What a client hands to `consumeSeatReservation`. */
export type Reservation = Awaited<ReturnType<typeof matchMaker.reserveSeatFor>>

export interface Reserved extends Bearer {
  readonly language: string
}

const NAME = 'table'
/** 16 KiB for any message of a client. */
export const LONGEST_MESSAGE = 16 * 1024
/** How long a connection that we have ended may go on talking to nobody; known to `ws`, not yet to its types. */
const FAREWELL = { closeTimeout: 10_000 }

/** Listens for WebSockets on that server. `mayUpgrade` sees the origin and the host of who knocks. */
export async function openRooms(
  http: HttpServer,
  room: new () => Room,
  log: Log,
  mayUpgrade: (origin: string | null, host: string | null) => boolean,
): Promise<Rooms> {
  Encoder.BUFFER_SIZE = 64 * 1024
  matchMaker.controller.exposedMethods = []
  keepDiscreet()
  const transport = new WebSocketTransport({
    server: http,
    maxPayload: LONGEST_MESSAGE,
    pingInterval: 5_000,
    pingMaxRetries: 3,
    ...FAREWELL,
    beforeUpgrade: ({ url, headers }) =>
      mayUpgrade(headers.get('origin'), headers.get('host')) && (isTrial(new URL(url)) || isExpected(new URL(url)))
        ? undefined
        : new Response(null, { status: 403 }),
  })
  // It never listens: its own routes and headers stay unmounted, and the process is ours to end.
  const server = new Server({ transport, logger: quiet(log), greet: false, gracefullyShutdown: false })
  server.define(NAME, room)
  await matchMaker.accept()
  return {
    async open({ id }) {
      await matchMaker.createRoom(NAME, { table: id })
    },
    async reserve({ id }, who) {
      const listing = await matchMaker.getRoomById(id)
      if (listing === undefined) throw new Error(`table ${id} has no room`)
      return matchMaker.reserveSeatFor(listing, {}, who)
    },
    async shut(table) {
      await matchMaker.getLocalRoomById(table)?.disconnect()
    },
    close: () => server.gracefullyShutdown(false),
  }
}

/** Whether a place in a room is kept for who comes along this address. Whoever has none gets no connection at all. */
function isExpected({ pathname, searchParams }: URL): boolean {
  const [, , id = ''] = pathname.split('/')
  const session = searchParams.get('sessionId') ?? ''
  const room = matchMaker.getLocalRoomById(id)
  // Colyseus itself would find a place under each name that every object has.
  return room instanceof Room && Object.hasOwn(room['_reservedSeats'], session) && room.hasReservedSeat(session)
}

/** The page that checks a network only wants to know whether a socket opens: it is told nothing, and closed after a second. */
function isTrial({ pathname, search }: URL): boolean {
  return pathname === '/check' && search === ''
}

// What Colyseus writes about a connection may quote what came over it: only that something was written is kept.
function quiet(log: Log) {
  const ignore = () => undefined
  const note = () => log.warn('the connection layer complained', { code: 'transport' })
  return { debug: ignore, info: ignore, trace: ignore, warn: note, error: note }
}
