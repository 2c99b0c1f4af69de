/** The network between one device and the house: it delays, stalls, breaks, repeats and loses, as the weather is. */
import { ApiError } from '../../../game-client/net/api.ts'
import type { Hearing, Wire } from '../../../game-client/net/connection.ts'
import type { SeatAnswer } from '../../../game-client/net/wire.ts'
import type { Audience } from '../../../shared/engine/views.ts'
import type { Answer, CommandMessage } from '../../../shared/protocol/private-view.ts'
import type { House } from './house.ts'
import type { Time } from './time.ts'

export interface Weather {
  /** Whether anything gets through, there and back. */
  up: boolean
  down: boolean
  /** The longest that anything takes on its way, in milliseconds. */
  slow: number
  /** One in so many requests is heard twice; 0: none. */
  twice: number
  /** One in so many requests is lost, or its answer; 0: none. */
  lossy: number
  /** WebSockets are blocked: only requests and streams get through. */
  blocked: boolean
}

export interface Line {
  readonly weather: Weather
  seat(audience: Audience): Promise<SeatAnswer>
  post(audience: Audience, message: CommandMessage): Promise<Answer>
  open(audience: Audience, hearing: Hearing, kind: Wire['kind']): Promise<Wire>
  /** Every socket breaks. `silently`: the house does not notice for a while, or the device does not. */
  reset(silently: 'nobody' | 'house' | 'device'): void
}

interface Socket {
  end(silently: 'nobody' | 'house' | 'device'): void
}

const ANSWER_WITHIN = 10_000
const FIRST_VIEW_WITHIN = 8_000
const NOTICED_AFTER = 20_000

export const clear = (): Weather => ({ up: true, down: true, slow: 60, twice: 0, lossy: 0, blocked: false })

/** `device`: how what arrives is handed to the device, which may be asleep. */
export function lineTo(house: House, time: Time, device: (call: () => void) => void): Line {
  const weather = clear()
  const sockets = new Set<Socket>()
  const delay = () => time.draw.between(1, weather.slow)
  const chance = (times: number) => times > 0 && time.draw.oneIn(times)

  /** One request and its answer; either may be lost, and the request may be heard twice. */
  function request<T>(ask: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const unreachable = () => device(() => reject(new ApiError(0, 'unreachable', '')))
      const late = time.at(time.now + ANSWER_WITHIN, unreachable)
      const back = (call: () => void) => {
        if (!weather.down || chance(weather.lossy)) return
        time.at(time.now + delay(), () => {
          late()
          device(call)
        })
      }
      const heard = () => {
        if (!house.stands) return back(() => reject(new ApiError(0, 'unreachable', '')))
        ask().then(
          (answer) => back(() => resolve(JSON.parse(JSON.stringify(answer)) as T)),
          (error: unknown) => back(() => reject(new ApiError(statusOf(error), 'unavailable', ''))),
        )
      }
      if (!weather.up && time.draw.oneIn(2)) time.at(time.now + 5, unreachable)
      if (!weather.up || chance(weather.lossy)) return
      time.at(time.now + delay(), heard)
      if (chance(weather.twice)) time.at(time.now + delay() * 3, heard)
    })
  }

  /** In order, as on any socket; what cannot pass now waits until it can. */
  function inOrder(passes: () => boolean, hand: (call: () => void) => void): (call: () => void) => void {
    const queue: (() => void)[] = []
    let last = 0
    const pass = () => {
      if (passes()) hand(queue.shift() ?? (() => undefined))
      else time.at(time.now + 200, pass)
    }
    return (call) => {
      queue.push(call)
      last = Math.max(last + 0.01, time.now + delay())
      time.at(last, pass)
    }
  }

  function socket(audience: Audience, hearing: Hearing, kind: Wire['kind']): Promise<Wire> {
    let [goneHere, goneThere] = [false, false]
    const life = house.lives
    let unlisten: () => void = () => undefined
    let over: () => void = () => undefined
    const closed = new Promise<void>((resolve) => {
      over = resolve
    })
    const close = () => {
      goneHere = true
      over()
    }
    const send = inOrder(
      () => weather.up,
      (call) => {
        if (!house.stands) return
        // Nobody knows this socket there any more: it is refused.
        if (goneThere || house.lives !== life) device(close)
        else call()
      },
    )
    const tell = inOrder(
      () => weather.down,
      (call) => device(() => !goneHere && call()),
    )
    const leaveThere = () => {
      goneThere = true
      if (house.lives === life) unlisten()
    }
    const mine: Socket = {
      end(silently) {
        sockets.delete(mine)
        if (silently === 'house') time.at(time.now + NOTICED_AFTER, leaveThere)
        else leaveThere()
        if (silently === 'device') return
        device(close)
      },
    }
    const asked = <T>(ask: () => Promise<T> | T): Promise<T> =>
      new Promise((resolve, reject) => {
        time.at(time.now + FIRST_VIEW_WITHIN, () => device(() => reject(new Error('timeout'))))
        if (goneHere) return
        send(() => {
          Promise.resolve(ask()).then(
            (answer) => tell(() => resolve(answer)),
            () => tell(() => reject(Object.assign(new Error('unavailable'), { name: 'rejected' }))),
          )
        })
      })
    const hello = () => {
      const copy = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T
      unlisten = house.listen(audience, {
        public: (message) => {
          const { version, public: view } = copy(message)
          tell(() => hearing.public(version, view))
        },
        private: (message) => {
          const told = copy(message)
          tell(() => hearing.private(told))
        },
        ended: () => tell(close),
      })
      return 'hello'
    }
    sockets.add(mine)
    return asked(hello).then(
      () => ({
        kind,
        closed,
        close: () => {
          sockets.delete(mine)
          close()
          // A close that cannot be sent is noticed when nothing is heard any more.
          time.at(time.now + (weather.up ? delay() : NOTICED_AFTER), leaveThere)
        },
        command: (message) =>
          kind === 'live' ? asked(() => house.command(audience, message)) : post(audience, message),
        presence: async () => {
          await asked(() => true)
        },
      }),
      (error: unknown) => {
        mine.end('nobody')
        throw error
      },
    )
  }

  const post = (audience: Audience, message: CommandMessage) => request(() => house.command(audience, message))

  return {
    weather,
    post,
    seat: (audience) => request(() => house.seat(audience)),
    open: (audience, hearing, kind) =>
      weather.blocked && kind === 'live' ? Promise.reject(new Error('blocked')) : socket(audience, hearing, kind),
    reset(silently) {
      for (const open of [...sockets]) open.end(silently)
    },
  }
}

function statusOf(error: unknown): number {
  return error instanceof Error && error.name === 'Fault' ? 500 : 503
}
