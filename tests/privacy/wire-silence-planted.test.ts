/** Traces of a hidden change, planted on purpose: comparing two evenings finds each of them, at everybody. */
import { expect, test } from 'vitest'
import { canonical } from '../../shared/engine/canonical.ts'
import { heard, toldApart } from './support/differences.ts'
import { beforePatch, twisted } from './support/plants.ts'
import { besides, choose, type Step } from './support/script.ts'
import type { Setting } from './support/stage.ts'

const until = 'phaseRevealed'
/** Tells everybody something, after what was laid. */
const extend: Step = { label: 'extend', by: 'leitung', ask: { type: 'extend', minutes: 1 } }
const again = choose('again', 'kasse', 'measureUmschichtung')

test.each<[string, NonNullable<Setting['plant']>]>([
  [
    'a version that is raised by what nobody sees',
    beforePatch((table) => {
      table.shown.version += 1
    }),
  ],
  [
    'a frame that says nothing, whenever something happened',
    beforePatch(({ connections, shown }) => {
      for (const { tell } of connections) tell({ version: shown.version, sections: {} })
    }),
  ],
  ['the length of the log', twisted((message, _, { head }) => ({ ...message, seq: head.seq }))],
  [
    'a fingerprint of the whole town',
    twisted((message, _, { state }) => ({ ...message, sum: canonical(state.town).length })),
  ],
])('%s', async (_, plant) => {
  const plain = await heard({ until, script: besides({ 'first-licht': [extend] }) }, { plant })
  const other = await heard({ until, script: besides({ 'first-kasse': [again], 'first-licht': [extend] }) }, { plant })
  const apart = toldApart(plain, other, ['kasse'])
  const names = apart.map((line) => line.split(':')[0])
  expect(names).toEqual(expect.arrayContaining(['amt', 'licht', 'leitung', 'zaungast', 'wand', 'strom']))
})
