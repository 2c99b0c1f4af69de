/** A line with a long way: what takes so many times as long as its way there and back took so many round trips. */
import { createServer, connect as dial, type Socket } from 'node:net'

export interface SlowLine {
  readonly base: string
  close(): Promise<void>
}

/** Passes everything on to that address, half a round trip later; opening a connection takes two, as TCP with TLS does. */
export async function slowLine(to: string, roundTrip: number): Promise<SlowLine> {
  const { port, hostname } = new URL(to)
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = dial(Number(port), hostname)
    // The caller believes itself connected at once: its first words wait for the handshake.
    const opened = performance.now() + 2 * roundTrip
    pass(near, far, () => Math.max(0, opened - performance.now()) + roundTrip / 2)
    pass(far, near, () => roundTrip / 2)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => open.delete(socket))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    base: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function pass(from: Socket, to: Socket, delay: () => number): void {
  const later = (what: () => void) => {
    setTimeout(() => {
      if (!to.destroyed) what()
    }, delay())
  }
  from.on('data', (chunk) => later(() => to.write(chunk)))
  from.on('end', () => later(() => to.end()))
}
