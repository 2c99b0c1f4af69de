/** A body votes: who counts, how many are needed, and where a motion goes from there. */
import { describe, expect, test } from 'vitest'
import type { Event } from '../../shared/engine/commands.ts'
import type { Cover, Vote } from '../../shared/engine/motion-state.ts'
import type { State } from '../../shared/engine/state.ts'
import { anna, bert, facilitator } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'
import { body, count, eventsOf, measure, proposed, stepped, town } from './fixtures/town.ts'

const member = (parts: object) => ({ name: { de: 'Wir' }, why: { de: 'Darum.' }, votes: 2, yes: 'true', ...parts })
const council = (parts: object) => ({ 'bodies.council': body(parts) })
const both = { 'bodies.council': body({ majority: 6 }), 'measures.visits': measure() }

/** The motion `visits` lies before the council; Anna and Bert vote. */
function voting(changes: object, office?: Vote, purse?: Vote): State {
  const table = proposed(town({ 'measures.visits': measure(), ...changes }), 'visits')
  return played(
    table,
    ...(office === undefined ? [] : [anna({ type: 'vote', motion: 'visits', vote: office })]),
    ...(purse === undefined ? [] : [bert({ type: 'vote', motion: 'visits', vote: purse })]),
  )
}

function counted(state: State, id = 'council'): Extract<Event, { type: 'counted' }> {
  const found = eventsOf(state, { do: 'count', body: id }).find((event) => event.type === 'counted')
  if (found === undefined) throw new Error('nothing was counted')
  return found
}

describe('who counts', () => {
  test('each role with its votes; who does not vote is not there', () => {
    expect(counted(voting({}, 'yes')).result).toEqual({
      body: 'council',
      yes: 5,
      no: 0,
      abstain: 0,
      carried: true,
      votes: { office: 'yes' },
      members: [],
    })
    expect(counted(voting({}, 'abstain', 'no')).result).toMatchObject({ yes: 0, no: 4, abstain: 5 })
  })

  test('members whom nobody plays vote by their condition, about this motion', () => {
    const members = [member({ yes: 'covered()' }), member({ votes: 3, yes: 'signers() == 1' })]
    const changes = { ...council({ members, majority: 8 }), 'motions.cover': ['purse'] }
    const table = voting(changes, 'yes')
    expect(counted(table).result).toMatchObject({ yes: 8, no: 2, members: [false, true] })
    const cover = (cover: Cover) => played(table, bert({ type: 'cover', motion: 'visits', cover }))
    expect(counted(cover('yes')).result).toMatchObject({ yes: 10, no: 0, members: [true, true] })
  })

  test('hands count instead of devices; the members beside them', () => {
    const table = voting(council({ members: [member({})] }), 'yes', 'yes')
    const counts = { yes: 1, no: 6, abstain: 2 }
    const hands = played(table, facilitator({ type: 'hands', motion: 'visits', counts }))
    expect(counted(hands).result).toMatchObject({ yes: 3, no: 6, abstain: 2, carried: false, votes: {} })
  })

  test('a closed ballot tells how many, not who', () => {
    expect(counted(voting(council({ ballot: 'closed' }), 'yes', 'no')).result).toMatchObject({
      yes: 5,
      no: 4,
      votes: {},
    })
  })
})

describe('how many are needed', () => {
  test('of all: the majority of votes, whoever is there', () => {
    expect(counted(voting(both, 'yes')).result.carried).toBe(false)
    expect(counted(voting(both, 'yes', 'yes')).result.carried).toBe(true)
  })

  test('of those present: more yes than no; a tie is a no', () => {
    const present = council({ of: 'present', seats: { office: 2, purse: 2 } })
    expect(counted(voting(present, 'yes')).result.carried).toBe(true)
    expect(counted(voting(present, 'yes', 'abstain')).result.carried).toBe(true)
    expect(counted(voting(present, 'yes', 'no')).result.carried).toBe(false)
  })

  test('without its quorum nothing is carried; who abstains is there', () => {
    const quorum = council({ quorum: 9 })
    expect(counted(voting(quorum, 'yes')).result.carried).toBe(false)
    expect(counted(voting(quorum, 'yes', 'abstain')).result.carried).toBe(true)
  })

  test('what came after the deadline needs more', () => {
    const changes = { ...council({ late: 9 }), 'measures.visits': measure() }
    const filed = proposed(stepped(town(changes), { do: 'file' }), 'visits')
    expect(filed.town.motions.visits?.late).toBe(true)
    const yes = played(filed, anna({ type: 'vote', motion: 'visits', vote: 'yes' }))
    expect(counted(yes).result.carried).toBe(false)
    expect(counted(played(yes, bert({ type: 'vote', motion: 'visits', vote: 'yes' }))).result.carried).toBe(true)
  })

  test('but not where the body has no such rule', () => {
    const filed = proposed(stepped(town(both), { do: 'file' }), 'visits')
    const yes = played(filed, anna({ type: 'vote', motion: 'visits', vote: 'yes' }))
    expect(counted(yes).result.carried).toBe(false)
  })

  test('of those present too', () => {
    const changes = { ...council({ of: 'present', late: 6 }), 'measures.visits': measure() }
    const filed = proposed(stepped(town(changes), { do: 'file' }), 'visits')
    const yes = played(filed, anna({ type: 'vote', motion: 'visits', vote: 'yes' }))
    expect(counted(yes).result.carried).toBe(false)
  })
})

describe('where it goes', () => {
  const path = (first: object) => ({
    'bodies.committee': body({ ...first }),
    'measures.visits': measure({ decide: ['committee', 'council'] }),
    'rounds.one.phases.talk.accepts.vote': 'committee',
  })

  test('carried before the last body it goes on, and the votes begin anew', () => {
    const table = voting(path({}), 'yes')
    expect(counted(table, 'committee')).toMatchObject({ outcome: 'open', why: null, result: { carried: true } })
    const next = stepped(table, { do: 'count', body: 'committee' })
    expect(next.town.motions.visits).toMatchObject({ outcome: 'open', votes: {}, results: [{ body: 'committee' }] })
    expect(next.town.running).toEqual({})
  })

  test('not carried it has failed', () => {
    expect(counted(voting(path({}), 'no'), 'committee')).toMatchObject({ outcome: 'failed', why: 'vote' })
  })

  test('a recommendation goes on either way, and stays to be read', () => {
    const table = voting(path({ advises: true }), 'no')
    expect(counted(table, 'committee')).toMatchObject({ outcome: 'open', why: null, result: { carried: false } })
  })

  test('only what lies before a body is counted there', () => {
    expect(eventsOf(voting(path({}), 'yes'), count)).toEqual([])
  })

  test('several in the order in which they came in, each from what the last one left', () => {
    const dear = measure({ cost: 300, pot: 'city' })
    const table = proposed(town({ 'measures.visits': dear, 'measures.fund': dear }), 'fund', 'visits')
    const yes = (motion: string) => anna({ type: 'vote', motion, vote: 'yes' })
    const events = eventsOf(played(table, yes('fund'), yes('visits')), count)
    expect(events.filter(({ type }) => type === 'counted')).toMatchObject([
      { motion: 'fund', outcome: 'carried', why: null },
      { motion: 'visits', outcome: 'failed', why: 'money' },
    ])
  })
})
