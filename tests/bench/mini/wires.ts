/** Every byte that this process sends and receives over TCP, counted where the sockets are. */
import { Socket } from 'node:net'

const open = new Set<Socket>()
let read = 0
let written = 0

const connect = Socket.prototype.connect
Socket.prototype.connect = function (this: Socket, ...all: Parameters<typeof connect>) {
  open.add(this)
  this.once('close', () => {
    read += this.bytesRead
    written += this.bytesWritten
    open.delete(this)
  })
  return connect.apply(this, all)
} as typeof connect

export interface Bytes {
  readonly read: number
  readonly written: number
}

/** Bytes so far. */
export function bytes(): Bytes {
  const sockets = [...open]
  return {
    read: read + sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
    written: written + sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
  }
}
