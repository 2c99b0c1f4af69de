/** A table before anything has happened, and an evening that was planned shorter. */
import { describe, expect, test } from 'vitest'
import { clockOf } from '../../shared/engine/advance.ts'
import { begin } from '../../shared/engine/begin.ts'
import { nextPosition } from '../../shared/engine/phases.ts'
import { replay } from '../../shared/engine/replay.ts'
import type { Id, Position } from '../../shared/engine/state.ts'
import { notPlain } from '../support/engine-plain.ts'
import { facilitator, goOn, variant } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'
import { town } from './fixtures/town.ts'

test('numbers are kept in steps, and by place where a variable is', () => {
  const { scenario } = town()
  expect(begin(scenario, 's', 'room').town.variables).toMatchObject({ money: 20, 'reach@hill': 30, 'reach@river': 20 })
})

test('is plain data', () => {
  expect(notPlain(begin(town().scenario, 's', 'room'))).toEqual([])
})

describe('a preset', () => {
  const short = { name: { de: 'Kurz' }, minutes: 30, seconds: { talk: 90 }, without: ['hello', 'pick', 'bye'] }
  const scenario = variant({ presets: { short } })
  const lobby = begin(scenario, 's', 'room', 'short')

  test('leaves phases out: the first, one between, the last', () => {
    const walk: Id[] = []
    let at: Position | null = lobby.town.position
    while (at !== null) {
      walk.push(at.phase)
      at = nextPosition(scenario, at, 'room', 'short')
    }
    expect(walk).toEqual(['talk', 'plan', 'result', 'away', 'look', 'ask'])
  })

  test('a table goes that way', () => {
    const talk = played(lobby, facilitator({ type: 'start' }))
    expect(talk.town.position.phase).toBe('talk')
    expect(played(talk, goOn(talk)).town.position).toEqual({ round: 'two', phase: 'plan' })
  })

  test('gives phases other lengths, and leaves the rest as they are', () => {
    const talk = played(lobby, facilitator({ type: 'start' }))
    expect(talk.house.clock.left).toBe(90_000)
    expect(clockOf(played(talk, goOn(talk)), 0).left).toBe(300_000)
  })

  test('belongs to the record', () => {
    const record = { scenario, seed: 's', pace: 'room', entries: [] } as const
    expect(replay({ ...record, preset: 'short' })).toEqual(lobby)
    expect(replay(record)).toEqual(begin(scenario, 's', 'room'))
  })

  test('without one the evening is as it is written', () => {
    expect(begin(scenario, 's', 'room').town.position.phase).toBe('hello')
    expect(nextPosition(scenario, { round: 'one', phase: 'talk' }, 'room')?.phase).toBe('pick')
  })
})
