/** Keeps what goes wrong inside the connection layer to ourselves: whoever caused it learns only that it went wrong. */
import { getMessageBytes, Protocol, ResponseStatus } from '@colyseus/core'

// Colyseus answers with the message of whatever was thrown, its decoder's and the engine's own included.
const NOTHING_MORE = { name: 'Error', message: '' }

/** From now on no answer of this process carries the message of an inner error. May be called more than once. */
export function keepDiscreet(): void {
  if (done) return
  done = true
  const respond = getMessageBytes[Protocol.ROOM_RESPONSE]
  const complain = getMessageBytes[Protocol.ERROR]
  getMessageBytes[Protocol.ROOM_RESPONSE] = (id, status, payload) =>
    respond(id, status, status === ResponseStatus.ERROR ? NOTHING_MORE : payload)
  getMessageBytes[Protocol.ERROR] = (code) => complain(code)
}

let done = false
