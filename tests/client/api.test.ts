/** The one way to ask over HTTP: an answer, a no with its sentence, or the news that nothing whole came back. */
import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { api } from '../../game-client/net/api.ts'

let server: Server

afterEach(() => server.close())

test('an answer is handed on', async () => {
  expect(await asked((response) => response.end('{"plan":[]}'))).toEqual({ plan: [] })
})

test('a no comes with its code and its sentence', async () => {
  const no = (response: ServerResponse) =>
    response.writeHead(404).end('{"error":{"code":"not-found","message":"Nein."}}')
  await expect(asked(no)).rejects.toMatchObject({ status: 404, code: 'not-found', message: 'Nein.' })
})

test('a no without words is one all the same', async () => {
  await expect(asked((response) => response.writeHead(502).end('<html>'))).rejects.toMatchObject({ status: 502 })
})

test('an answer that is cut off on its way is none', async () => {
  const half = (response: ServerResponse) => {
    response.writeHead(200, { 'Content-Length': '100' })
    response.write('{"plan":', () => response.destroy())
  }
  await expect(asked(half)).rejects.toMatchObject({ status: 0, code: 'unreachable' })
})

/** What comes of asking a server that answers like that. */
async function asked(answer: (response: ServerResponse) => unknown): Promise<unknown> {
  server = createServer((_, response) => void answer(response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return api(`http://127.0.0.1:${(server.address() as AddressInfo).port}/course`, { language: 'de' })
}
