/** How many connections this server holds at once, so that those who only hold the line leave room for those who ask. */
import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'

interface Bounds {
  /** Connections in all. */
  readonly most: number
  /** Connections on which nothing whole has been asked yet. */
  readonly mostSilent: number
}

const BOUNDS: Bounds = { most: 6_000, mostSilent: 400 }

/** A head within ten seconds, a whole request within thirty; whoever takes nothing of an answer for a minute is let go. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 } as const
const STANDSTILL = 60_000

/**
 * An HTTP server within these bounds. Who has asked for nothing yet makes room first, the one who has been silent longest
 * before the others: a browser asks as soon as it is connected and is never that one.
 */
export function boundedServer({ most, mostSilent }: Bounds = BOUNDS): Server {
  const http = createServer(PATIENCE)
  const silent = new Set<Socket>()
  http.timeout = STANDSTILL
  http.maxConnections = most
  http.on('connection', (socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
    const [longest] = silent
    if (silent.size > mostSilent) longest?.destroy()
  })
  const heard = ({ socket }: { readonly socket: Socket }) => silent.delete(socket)
  http.on('request', heard)
  http.on('upgrade', heard)
  return http
}
