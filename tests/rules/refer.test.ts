/** The course without decisions: played by the server alone, once, and told only as far as the reports are known. */
import { expect, test } from 'vitest'
import type { Command } from '../../shared/engine/commands.ts'
import { publicView } from '../../shared/engine/view.ts'
import { facilitator } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, hallAt } from '../support/hall-table.ts'

const back = hallAt('back')
const reports = back.town.reports.map(({ values }) => values)
const refer: Command = { cid: 'r', by: { kind: 'server' }, at: 0, ask: { type: 'refer', reports } }

test('it stands beside what everybody knows, and beside nothing else', () => {
  const after = given(back).when(refer).then({ type: 'referred', reports })
  const { reports: told, reference: shown } = publicView(after)
  const known = Object.entries(told.at(-1)?.values ?? {}).filter(([, value]) => value !== null && !value.official)
  expect(Object.keys(shown)).toEqual(known.map(([id]) => id).filter((id) => !id.includes('@')))
  expect(Object.keys(shown).length).toBeGreaterThan(0)
  expect(Object.keys(shown)).not.toContain('told')
})

test('once, by the server, and where it is shown', () => {
  given(played(back, refer))
    .when({ ...refer, cid: 'again' })
    .refused('not-now')
  given(hallAt('again')).when(refer).refused('not-now')
  given(back)
    .when(facilitator({ type: 'refer', reports } as never))
    .refused('not-yours')
})

test('before it has been played there is none', () => {
  expect(publicView(back).reference).toEqual({})
  expect(publicView(played(back, anna({ type: 'pulse', answer: 0 }))).reference).toEqual({})
})
