/** The facilitator plays a chair without people herself; everybody sees it, and she sees what the role would. */
import { expect, test } from 'vitest'
import type { State } from '../../shared/engine/state.ts'
import { privateView, publicView, textKeys } from '../../shared/engine/view.ts'
import { anna, as, facilitator, lobby, sits, tableAt } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const sitIn = (role: string, byHand: boolean) => facilitator({ type: 'sitIn', role, byHand })
const start = facilitator({ type: 'start' })
const lead = { kind: 'facilitator' } as const
const roleOf = (state: State, role: string) => publicView(state).roles[role]

const half = played(lobby(), sits('bert', 'purse'))

test('in the lobby: then no bot comes when it starts', () => {
  const sat = given(half).when(sitIn('office', true)).then({ type: 'satIn', role: 'office', byHand: true })
  expect(roleOf(played(sat, start), 'office')).toMatchObject({ seats: 0, bot: false, byHand: true })
})

test('in play: the bot goes, and comes back', () => {
  const by = given(played(half, start))
    .when(sitIn('office', true))
    .then({ type: 'assigned', seat: 'bot.office', role: null }, { type: 'satIn', role: 'office', byHand: true })
  given(by)
    .when(as('off', sitIn('office', false)))
    .then(
      { type: 'satIn', role: 'office', byHand: false },
      { type: 'assigned', seat: 'bot.office', role: 'office' },
      { type: 'penTaken', role: 'office', seat: 'bot.office', version: 2 },
    )
})

test('a person who comes takes the chair', () => {
  const by = played(half, start, sitIn('office', true))
  given(by)
    .when(sits('dora', 'office'))
    .then(
      { type: 'seated', seat: 'dora', role: 'office', bot: null },
      { type: 'satIn', role: 'office', byHand: false },
      { type: 'penTaken', role: 'office', seat: 'dora', version: 2 },
    )
})

test('she sees the hand, the texts and the offers of that role, a guest does not', () => {
  const before = played(half, start)
  const by = played(before, sitIn('office', true))
  expect(privateView(before, lead).byHand).toBeUndefined()
  expect(Object.keys(privateView(by, lead).byHand?.office?.hand?.cards ?? {})).toEqual(['report'])
  expect(privateView(by, lead).byHand?.office?.offers?.map(({ id }) => id)).toContain('ready')
  expect(textKeys(by, lead)).toContain('cards.report.text')
  expect(textKeys(before, lead)).not.toContain('cards.report.text')
  expect(privateView(by, { kind: 'guest' }).byHand).toBeUndefined()
  expect(textKeys(by, { kind: 'guest' })).not.toContain('cards.report.text')
})

test('what cannot be', () => {
  given(tableAt('talk')).when(sitIn('office', true)).refused('seat-taken')
  given(tableAt('talk')).when(sitIn('office', false)).refused('nothing-new')
  given(half)
    .when({ ...sitIn('office', true), by: anna({ type: 'ready' }).by })
    .refused('not-yours')
  given(played(half, facilitator({ type: 'close' })))
    .when(sitIn('office', true))
    .refused('closed')
})
