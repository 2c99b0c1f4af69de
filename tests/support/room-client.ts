/** A device in the room of its table: the same SDK as in the browser, with everything it was told in the order it came. */
import { Client, type Room } from '@colyseus/sdk'
import type { PublicView } from '../../shared/engine/views.ts'
import type { PrivateMessage } from '../../shared/protocol/private-view.ts'
import type { PublicState } from '../../shared/protocol/public-state.ts'
import { read } from '../../shared/protocol/read.ts'
import { player } from './http-client.ts'

export interface Device {
  readonly room: Room
  /** Private messages and public versions, in the order of their frames. */
  readonly frames: readonly Frame[]
  readonly private: readonly PrivateMessage[]
  /** The code with which the connection ended, once it has. */
  readonly ended: Promise<number>
  view(): PublicView
  hello(language?: string): Promise<unknown>
  /** Resolves once the device has been told something for which this holds. */
  until(holds: (device: Device) => boolean): Promise<void>
  leave(): Promise<void>
}

export type Frame = { readonly private: PrivateMessage } | { readonly public: number }

/** Connects with a fresh reservation of this credential. */
export async function connect(base: string, credential: string, table?: string): Promise<Device> {
  const { body } = await player(base, credential).call<{ room: { reservation: object } }>(
    'GET',
    `/api/seat${table === undefined ? '' : `?table=${table}`}`,
  )
  return enter(base, body.room.reservation)
}

/** Enters with a reservation that was handed out. */
export async function enter(base: string, reservation: object): Promise<Device> {
  const frames: Frame[] = []
  const told: PrivateMessage[] = []
  const waiting = new Set<() => void>()
  const room = (await new Client(base).consumeSeatReservation(reservation as never)) as Room<unknown, PublicState>
  room.reconnection.enabled = false
  const note = (frame: Frame) => {
    frames.push(frame)
    for (const look of waiting) look()
  }
  const ended = new Promise<number>((resolve) => room.onLeave.once((code) => resolve(code)))
  room.onMessage('private', (message: PrivateMessage) => {
    told.push(message)
    note({ private: message })
  })
  const shown = new Promise<void>((resolve) => room.onStateChange.once(() => resolve()))
  room.onStateChange((state) => note({ public: state.version }))
  await shown
  const device: Device = {
    room,
    frames,
    private: told,
    ended,
    view: () => read(room.state),
    hello: (language = 'de') => room.request('hello', { language }),
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          if (!holds(device)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    // The SDK waits for ever on a connection that has ended already.
    leave: async () => {
      if (room.connection.isOpen) await room.leave()
    },
  }
  return device
}
