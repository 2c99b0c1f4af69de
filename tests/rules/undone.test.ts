/** What a step back would take back stands beside its mark, counted, and only what everybody has seen. */
import { expect, test } from 'vitest'
import { privateView } from '../../shared/engine/view.ts'
import { anna, facilitator, tableAt } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'

test('a card that was opened is counted, one that was only said is not', () => {
  const talk = tableAt('talk')
  const undoes = (state = talk) =>
    privateView(state, { kind: 'facilitator' })
      .table?.marks.map((mark) => mark.undoes)
      .at(-1)
  expect(undoes()).toEqual({})
  const shared = played(talk, anna({ type: 'share', card: 'report' }))
  expect(undoes(shared)).toEqual({ cards: 1 })
  const back = played(shared, facilitator({ type: 'back', mark: talk.marks.at(-1)?.id ?? '', reason: null }))
  expect(undoes(back)).toEqual({})
})
