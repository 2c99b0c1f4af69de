/** Letters between roles, and notes for whoever sits on a chair next: for their readers alone, and gone when taken back. */
import { describe, expect, test } from 'vitest'
import { forSomeAlone, privateView, publicView } from '../../shared/engine/view.ts'
import { as, facilitator, person, sits } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, bert, cleo, hallAt } from '../support/hall-table.ts'

const meet = hallAt('meet')
const seen = (state: typeof meet, seat: string) => privateView(state, { kind: 'seat', seat })
const letter = anna({ type: 'write', to: 'purse', text: 't1' })

describe('a letter', () => {
  const after = given(meet)
    .when(letter)
    .then({ type: 'written', id: letter.cid, by: 'office', to: 'purse', text: 't1', phase: 'meet' })
  const lying = { id: letter.cid, by: 'office', to: 'purse', text: 't1', phase: 'meet' }

  test('lies with its writer and its reader', () => {
    expect(seen(after, 'anna').letters).toEqual({ list: [lying], left: 5 })
    expect(seen(after, 'bert').letters).toEqual({ list: [lying], left: 6 })
  })
  test('for everybody else nothing has happened', () => {
    expect(publicView(after)).toEqual(publicView(meet))
    expect(seen(after, 'cleo')).toEqual(seen(meet, 'cleo'))
    for (const kind of ['facilitator', 'guest', 'observer', 'projector'] as const) {
      expect(privateView(after, { kind })).toEqual(privateView(meet, { kind }))
    }
  })
  test('to a circle is read by all of it, and by nobody outside', () => {
    const round = played(meet, anna({ type: 'write', to: 'hallway', text: 't2' }))
    expect(seen(round, 'bert').letters?.list).toHaveLength(1)
    expect(seen(round, 'cleo')).toEqual(seen(meet, 'cleo'))
    given(meet)
      .when(cleo({ type: 'write', to: 'hallway', text: 't2' }))
      .refused('nobody-there')
  })
  test('is taken back by its writer alone, in whatever phase, and is gone for both', () => {
    const unwrite = { type: 'unwrite', letter: letter.cid } as const
    given(after).when(bert(unwrite)).refused('not-your-letter')
    const gone = given(after).when(anna(unwrite)).then({ type: 'unwritten', letter: letter.cid })
    expect(seen(gone, 'bert')).toEqual(seen(meet, 'bert'))
    expect([...forSomeAlone(after)]).toEqual(['t1'])
    expect([...forSomeAlone(gone)]).toEqual([])
    const later = played(after, facilitator({ type: 'next', expect: 'meet' }))
    given(later).when(anna(unwrite)).accepted()
  })
  test('goes neither to oneself nor to an empty chair, nor where the phase takes none', () => {
    given(meet)
      .when(anna({ type: 'write', to: 'office', text: 't2' }))
      .refused('to-yourself')
    const empty = played(meet, facilitator({ type: 'assign', seat: 'bert', role: null }))
    given(empty).when(letter).refused('nobody-there')
    given(hallAt('council')).when(letter).refused('not-now')
  })
  test('six in a phase are enough', () => {
    const six = played(meet, ...Array.from({ length: 6 }, (_, n) => as(`letter${n}`, letter)))
    given(six).when(as('one-more', letter)).refused({ refused: 'enough-letters', most: 6 })
    expect(seen(six, 'anna').letters?.left).toBe(0)
    expect(seen(six, 'anna').offers?.some(({ id }) => id === 'write')).toBe(false)
    expect(seen(six, 'bert').offers?.some(({ id }) => id === 'write')).toBe(true)
  })
  test('survives a step back: what was said was said', () => {
    const back = played(
      after,
      facilitator({ type: 'next', expect: 'meet' }),
      facilitator({ type: 'back', mark: after.marks.at(-1)?.id ?? '', reason: null }),
    )
    expect(seen(back, 'bert').letters?.list).toEqual([lying])
  })
})

describe('a note for whoever sits here next', () => {
  const note = given(meet)
    .when(anna({ type: 'handOver', text: 't1' }))
    .then({ type: 'handedOver', role: 'office', seat: 'anna', text: 't1' })

  test('is its writer’s until somebody else sits down, and then theirs', () => {
    expect(seen(note, 'anna').me?.handover).toEqual({ text: 't1', mine: true })
    const moved = played(note, facilitator({ type: 'assign', seat: 'anna', role: 'purse' }), sits('dora', 'office'))
    expect(seen(moved, 'dora').me?.handover).toEqual({ text: 't1', mine: false })
    expect(seen(moved, 'anna').me?.handover).toBeNull()
    expect(seen(moved, 'bert')).toEqual(seen(played(moved, sits('emil', null)), 'bert'))
  })
  test('nobody else learns that there is one', () => {
    expect(publicView(note)).toEqual(publicView(meet))
    expect(seen(note, 'bert')).toEqual(seen(meet, 'bert'))
  })
  test('the newest counts, and needs a chair', () => {
    const again = played(note, as('again', anna({ type: 'handOver', text: 't2' })))
    expect([...forSomeAlone(again)]).toEqual(['t2'])
    const guest = played(meet, sits('dora', null))
    given(guest)
      .when(person('dora', null)({ type: 'handOver', text: 't1' }))
      .refused('not-yours')
  })
})
