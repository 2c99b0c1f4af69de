/** Views as Server-Sent Events, where a WebSocket does not get through: the same messages in the same order. */
import { type Response, Router } from 'express'
import { type Connection, nothingTold } from '../connection.ts'
import { connect, disconnect } from '../listening.ts'
import type { Service } from '../service.ts'
import { callerOf, tableOf } from './caller.ts'
import { languageOf } from './problem.ts'

const SIGN_OF_LIFE = 15_000
/** Whoever is this far behind with reading, in bytes, is let go: it is told everything anew when it comes back. */
const MOST_BEHIND = 1024 * 1024

export function streamRoutes(service: Service): Router {
  const router = Router()

  router.get('/seat/events', async (request, response) => {
    const caller = await callerOf(service, request)
    const table = await tableOf(service, caller, request.query.table)
    response.set({ 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' })
    response.flushHeaders()
    const connection: Connection = {
      audience: caller.audience,
      holds: caller.holds,
      credential: caller.credential,
      language: languageOf(request),
      told: nothingTold(),
      presence: 'online',
      help: false,
      tell: (message) => send(response, 'private', message),
      show: (message) => send(response, 'public', message),
      end: () => response.end(),
    }
    connect(table, connection, service.clock.now())
    const stop = service.clock.every(SIGN_OF_LIFE, () => response.write(': \n\n'))
    response.on('close', () => {
      stop()
      disconnect(table, connection)
    })
  })

  return router
}

function send(response: Response, event: string, data: object): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  if (response.writableLength > MOST_BEHIND) response.destroy()
}
