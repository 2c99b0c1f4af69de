/** The facilitator is told at most three things, the most urgent first. */
import { expect, test } from 'vitest'
import { gathered, mostUrgent, needsOf, type Situation } from '../../game-client/facilitate/needs.ts'
import type { State } from '../../shared/engine/state.ts'
import { glanceOf } from '../../shared/engine/view.ts'
import { anna, bert, lobby, sits, tableAt } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'

const here = { nickname: null, presence: 'online', help: false } as const
const keys = (state: State, more: Partial<Situation> = {}) => needsOf(situation(state, more)).map(({ key }) => key)

test('nothing, while people talk', () => {
  expect(keys(tableAt('talk'))).toEqual([])
})

test('whoever calls for help comes first', () => {
  const needs = needsOf(
    situation(tableAt('talk'), { presence: { anna: { ...here, help: true }, bert: here }, left: 0 }),
  )
  expect(needs[0]).toEqual({ key: 'need.help', seats: ['anna'], roles: [] })
  expect(needs[1]?.key).toBe('need.clock')
})

test('a seat that was opened with its Platzkarte is shown until it is noted', () => {
  const presence = { anna: here, bert: { ...here, returns: 2 } }
  expect(needsOf(situation(tableAt('talk'), { presence }))).toEqual([
    { key: 'need.returned', seats: ['bert'], roles: [] },
  ])
  expect(keys(tableAt('talk'), { presence, noted: { bert: 1 } })).toEqual(['need.returned'])
  expect(keys(tableAt('talk'), { presence, noted: { bert: 2 } })).toEqual([])
})

test('somebody without a role, and roles without anybody', () => {
  const one = played(lobby(), sits('anna', 'office'), sits('carl', null))
  expect(keys(one, { presence: { anna: here, carl: here } })).toEqual(['need.role', 'need.bots'])
})

test('everybody is ready', () => {
  expect(keys(played(tableAt('talk'), anna({ type: 'ready' }), bert({ type: 'ready' })))).toEqual(['need.next'])
})

test('where only those are missing who are not connected, one can go on without them', () => {
  const waits = played(tableAt('talk'), anna({ type: 'ready' }))
  const gone = { anna: here, bert: { ...here, presence: 'away' as const } }
  expect(needsOf(situation(waits, { presence: gone }))).toEqual([{ key: 'need.without', seats: [], roles: ['purse'] }])
  expect(keys(waits)).toEqual([])
  expect(keys(tableAt('pick'), { presence: gone })).toEqual(['need.away'])
  expect(keys(waits, { presence: gone, talk: true })).toEqual([])
})

test('a choice that is missing matters only in the last minute', () => {
  expect(keys(tableAt('pick'), { left: 90_000 })).toEqual([])
  expect(keys(tableAt('pick'), { left: 30_000 })).toEqual(['need.lay'])
})

test('never more than three', () => {
  const lost = played(tableAt('pick'), sits('carl', null), sits('dora', null))
  const presence = { anna: { ...here, help: true }, bert: { ...here, presence: 'away' as const } }
  expect(keys(lost, { presence, left: 0 })).toEqual(['need.help', 'need.role', 'need.clock'])
})

test('while people talk, a device that rests needs nobody; afterwards it does', () => {
  const presence = { anna: { ...here, presence: 'away' as const }, bert: here }
  expect(keys(tableAt('talk'), { presence, talk: true })).toEqual([])
  expect(keys(tableAt('pick'), { presence })).toEqual(['need.away'])
})

test('in a talk a table of which nothing was put down for four minutes is named, last and with its minutes', () => {
  const quiet = { talk: true, quiet: 4 * 60_000 }
  expect(needsOf(situation(tableAt('talk'), quiet))).toEqual([{ key: 'need.quiet', seats: [], roles: [], minutes: 4 }])
  expect(keys(tableAt('talk'), { ...quiet, quiet: 4 * 60_000 - 1 })).toEqual([])
  const help = { anna: { ...here, help: true }, bert: here }
  expect(keys(tableAt('talk'), { ...quiet, presence: help })).toEqual(['need.help', 'need.quiet'])
})

test('nothing is said of quiet where nobody is to talk, where it is not known, or where all are done', () => {
  const quiet = { talk: true, quiet: 10 * 60_000 }
  expect(keys(tableAt('pick'), { ...quiet, talk: false })).toEqual([])
  expect(keys(tableAt('talk'), { ...quiet, quiet: null })).toEqual([])
  expect(keys(tableAt('talk'), { ...quiet, left: 0 })).toEqual(['need.clock'])
  const done = played(tableAt('talk'), anna({ type: 'ready' }), bert({ type: 'ready' }))
  expect(keys(done, quiet)).toEqual(['need.next'])
})

test('of several tables the most urgent things come first, and never more than three', () => {
  const needs = (['need.away', 'need.next', 'need.help', 'need.role'] as const).map((key, at) => ({ key, at }))
  expect(mostUrgent(needs).map(({ at }) => at)).toEqual([2, 3, 1])
})

test('what several tables need in the same words is one thing; whoever is named stays with their table', () => {
  const plain = { seats: [], roles: [] }
  const needs = [
    { ...plain, key: 'need.next', name: 'A' },
    { ...plain, key: 'need.help', name: 'A', seats: ['anna'] },
    { ...plain, key: 'need.next', name: 'B' },
    { ...plain, key: 'need.help', name: 'B', seats: ['bert'] },
  ] as const
  expect(gathered(needs).map(({ key, tables, seats }) => [key, tables, seats])).toEqual([
    ['need.next', ['A', 'B'], []],
    ['need.help', ['A'], ['anna']],
    ['need.help', ['B'], ['bert']],
  ])
})

function situation(state: State, more: Partial<Situation>): Situation {
  const calm = { talk: false, noted: {}, left: null, quiet: null }
  return { at: glanceOf(state), presence: { anna: here, bert: here }, ...calm, ...more }
}
