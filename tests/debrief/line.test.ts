/** The course that counted: what a step back undid is left out, what happened in the house stays. */
import { describe, expect, test } from 'vitest'
import { effectiveLine } from '../../shared/debrief/line.ts'
import { whatIf } from '../../shared/debrief/whatif.ts'
import type { Command } from '../../shared/engine/commands.ts'
import type { Entry, Record } from '../../shared/engine/record.ts'
import type { State } from '../../shared/engine/state.ts'
import { anna, as, bert, facilitator, goOn, lobby, person, sits } from '../support/engine-tiny.ts'
import { given } from '../support/given.ts'
import { tiny } from '../support/tiny-scenario.ts'

/** An evening that is written down while it is played. */
function evening() {
  let state: State = lobby()
  const entries: Entry[] = []
  const ask = (cid: string, command: Command) => {
    const done = given(state).when(as(cid, command)).accepted()
    state = done.state
    entries.push({ command: as(cid, command), events: done.events })
  }
  const next = (cid: string) => ask(cid, goOn(state))
  const back = (cid: string, mark: string) => ask(cid, facilitator({ type: 'back', mark, reason: null }))
  const record = (): Record => ({ scenario: tiny, seed: 'seed', pace: 'room', entries })
  ask('anna', sits('anna', 'office'))
  ask('bert', sits('bert', 'purse'))
  ask('start', facilitator({ type: 'start' }))
  next('talk')
  return { ask, next, back, record, state: () => state }
}

const cids = (record: Record) => effectiveLine(record).map(({ command }) => command.cid)
const arrived = ['anna', 'bert', 'start', 'talk']
const share = anna({ type: 'share', card: 'report' })

function holds(record: Record, state: State): void {
  const same = whatIf(record, new Map())
  expect(same?.state.town).toEqual(state.town)
  expect(same?.fellOut).toEqual([])
}

test('without a step back it is everything', () => {
  const { ask, next, record, state } = evening()
  ask('share', share)
  next('pick')
  expect(cids(record())).toEqual([...arrived, 'share', 'pick'])
  holds(record(), state())
})

test('what was undone is left out, and what came instead counts', () => {
  const { ask, next, back, record, state } = evening()
  ask('share', share)
  next('pick')
  back('b1', 'talk.talk')
  next('pick again')
  expect(cids(record())).toEqual([...arrived, 'pick again'])
  expect(state().town.cards.report?.opened).toBeNull()
  holds(record(), state())
})

test('undoing the step back brings it in again, without what came in between', () => {
  const { ask, next, back, record, state } = evening()
  ask('share', share)
  next('pick')
  back('b1', 'talk.talk')
  next('pick again')
  back('b2', 'back.b1')
  ask('choose', bert({ type: 'choose', measure: 'project' }))
  expect(cids(record())).toEqual([...arrived, 'share', 'pick', 'choose'])
  expect(state().town.cards.report?.opened).toBe('talk')
  holds(record(), state())
})

test('and undoing that, the other one', () => {
  const { ask, next, back, record, state } = evening()
  ask('share', share)
  back('b1', 'talk.talk')
  next('pick')
  back('b2', 'back.b1')
  back('b3', 'back.b2')
  expect(cids(record())).toEqual([...arrived, 'pick'])
  expect(state().town.position.phase).toBe('pick')
  holds(record(), state())
})

describe('the house', () => {
  test('who came and who took the pen meanwhile stays, in its order', () => {
    const { ask, next, back, record, state } = evening()
    ask('share', share)
    ask('carl', sits('carl', 'office'))
    ask('pen', person('carl', 'office')({ type: 'takePen', role: 'office', version: 1 }))
    back('b1', 'talk.talk')
    ask('carl shares', person('carl', 'office')({ type: 'share', card: 'report' }))
    next('pick')
    expect(cids(record())).toEqual([...arrived, 'carl', 'pen', 'carl shares', 'pick'])
    holds(record(), state())
  })

  test('a pause, a word, a longer clock belong to the course that was left', () => {
    const { ask, back, record, state } = evening()
    ask('extend', facilitator({ type: 'extend', minutes: 5 }))
    ask('pause', facilitator({ type: 'pause' }))
    ask('resume', facilitator({ type: 'resume' }))
    back('b1', 'hello.start')
    expect(cids(record())).toEqual(['anna', 'bert', 'start'])
    holds(record(), state())
  })
})
