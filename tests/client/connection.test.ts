/** After any interruption the place is connected again; who may not come in is told so; nothing else ends the loop. */
import { describe, expect, test } from 'vitest'
import { ApiError } from '../../game-client/net/api.ts'
import { delayAfter, type Keeper, keepConnected, type Ports, type Wire } from '../../game-client/net/connection.ts'
import type { Link } from '../../game-client/net/keeping.ts'
import type { SeatAnswer } from '../../game-client/net/wire.ts'

describe('connecting', () => {
  test('knocks, takes what it is told, and opens the room', async () => {
    const world = aWorld()
    const keeper = keepConnected(world.ports)
    await world.until('live')
    expect(world.asked).toEqual(['seat', 'take', 'room'])
    await ended(keeper)
  })

  test('where the room does not open, the stream carries the same', async () => {
    const world = aWorld({ room: 'blocked' })
    const keeper = keepConnected(world.ports)
    await world.until('stream')
    expect(world.asked).toEqual(['seat', 'take', 'room', 'stream'])
    await ended(keeper)
  })

  test('after an interruption it knocks again, and what waits is sent over the new wire', async () => {
    const world = aWorld()
    const keeper = keepConnected(world.ports)
    await world.until('live')
    world.drop()
    await world.until('live')
    expect(world.shown).toEqual(['live', 'lost', 'live'])
    expect(world.wires).toBe(2)
    await ended(keeper)
  })

  test('an unreachable server is asked again and again, with longer pauses, and never given up', async () => {
    const world = aWorld({ unreachable: 40 })
    const keeper = keepConnected(world.ports)
    await world.until('live')
    expect(world.pauses).toHaveLength(40)
    expect(world.pauses.slice(0, 3)).toEqual([delayAfter(1), delayAfter(2), delayAfter(3)])
    expect(Math.max(...world.pauses)).toBeLessThanOrEqual(5_000)
    await ended(keeper)
  })

  test('a wire that breaks at once counts as a failure, so that nobody knocks in a frenzy', async () => {
    const world = aWorld()
    const keeper = keepConnected(world.ports)
    for (let round = 0; round < 4; round += 1) {
      await world.until('live')
      world.drop()
    }
    await world.until('live')
    expect(world.pauses).toEqual([1, 2, 3, 4].map(delayAfter))
    await ended(keeper)
  })
})

describe('ending', () => {
  test('a credential that opens nothing ends it', async () => {
    const world = aWorld({ refusedWith: 401 })
    await keepConnected(world.ports).ended
    expect(world.shown).toEqual(['gone'])
  })

  test('a server that only refuses now is asked again', async () => {
    const world = aWorld({ unreachable: 2, refusedWith: 503 })
    const keeper = keepConnected(world.ports)
    await world.until('live')
    await ended(keeper)
  })

  test('a newer page of the same seat ends it, and this is shown', async () => {
    const world = aWorld()
    const keeper = keepConnected(world.ports)
    await world.until('live')
    keeper.stop('superseded')
    await keeper.ended
    expect(world.shown.at(-1)).toBe('superseded')
  })

  test('whoever leaves while it connects is not connected any more', async () => {
    const world = aWorld()
    const keeper = keepConnected(world.ports)
    keeper.stop('stopped')
    await keeper.ended
    expect(world.shown).toEqual([])
  })
})

async function ended(keeper: Keeper): Promise<void> {
  keeper.stop('stopped')
  await keeper.ended
}

interface Weather {
  /** How often the server does not answer before it does. */
  readonly unreachable?: number
  readonly refusedWith?: number
  readonly room?: 'blocked'
}

function aWorld({ unreachable = 0, refusedWith, room }: Weather = {}) {
  const asked: string[] = []
  const pauses: number[] = []
  const shown: Link[] = []
  const waiting = new Map<Link, () => void>()
  let failures = refusedWith === 401 ? Number.POSITIVE_INFINITY : unreachable
  let wires = 0
  let drop: () => void = () => undefined

  const open = (kind: Wire['kind']): Promise<Wire> => {
    wires += 1
    const closed = new Promise<void>((resolve) => {
      drop = resolve
    })
    const never = () => Promise.reject(new Error('nothing is sent here'))
    return Promise.resolve({ kind, closed, close: drop, command: never, presence: never })
  }

  const ports: Ports = {
    seat: () => {
      asked.push('seat')
      if (failures <= 0) return Promise.resolve({} as SeatAnswer)
      failures -= 1
      return Promise.reject(new ApiError(refusedWith ?? 0, '', ''))
    },
    openRoom: () => {
      asked.push('room')
      return room === 'blocked' ? Promise.reject(new Error('blocked')) : open('live')
    },
    openStream: () => {
      asked.push('stream')
      return open('stream')
    },
    now: () => 0,
    pause: (milliseconds) => {
      pauses.push(milliseconds)
      return Promise.resolve()
    },
    show: (link) => {
      shown.push(link)
      waiting.get(link)?.()
    },
    take: () => void asked.push('take'),
    opened: () => undefined,
  }
  const until = (link: Link) =>
    new Promise<void>((resolve) => {
      waiting.set(link, resolve)
    })
  return {
    ports,
    asked,
    pauses,
    shown,
    until,
    drop: () => drop(),
    get wires() {
      return wires
    },
  }
}
