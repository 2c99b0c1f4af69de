/** What a message there and back takes at least: a bare WebSocket to a process of its own that says it back. */
import { fileURLToPath } from 'node:url'
import { WebSocket } from 'ws'
import { serve } from '../mini/server.ts'
import { lineFrame, SAID } from '../peers/wire.ts'

export interface BareLine {
  /** Milliseconds. */
  roundTrip(): Promise<number>
  close(): Promise<void>
}

export async function bareLine(): Promise<BareLine> {
  const serving = await serve(fileURLToPath(new URL('../peers/limit-server.ts', import.meta.url)))
  const socket = new WebSocket(`${serving.base.replace('http', 'ws')}/bare/0`, { perMessageDeflate: false })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return {
    roundTrip: () =>
      new Promise((resolve) => {
        const began = performance.now()
        const hear = (data: Buffer) => {
          if (data[0] !== SAID) return
          socket.off('message', hear)
          resolve(performance.now() - began)
        }
        socket.on('message', hear)
        socket.send(lineFrame('there and back'))
      }),
    async close() {
      socket.close()
      await serving.stop()
    },
  }
}
