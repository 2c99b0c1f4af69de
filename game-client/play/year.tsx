/** The year: what began, what became of the proposal, and which families are reached now. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Dots } from '../ui/dots.tsx'
import { Verdicts } from './proposal.tsx'
import { reachedOf } from './reached.tsx'
import { Turned } from './turned.tsx'

export function Year(): VNode | null {
  const seen = view.value
  const reached = reachedOf()
  if (seen === null || reached === null) return null
  const families = frame.value?.families ?? 0
  const before = reached - sinceStart()
  const last = Object.keys(seen.choices).at(-1)
  return (
    <section class="year">
      <h2>{t('year.title')}</h2>
      <Dots reached={reached} before={before} families={families} />
      <p class="big">{t('year.reached', { before, reached, families })}</p>
      <Verdicts />
      {last !== undefined && <Turned choice={last} />}
    </section>
  )
}

/** How many families the whole game has brought, as its contributions say. */
function sinceStart(): number {
  const structure = frame.value
  const found = Object.entries(structure?.variables ?? {}).find(
    ([, { unit, public: open }]) => unit === 'families' && open,
  )
  if (found === undefined) return 0
  const [id, { step }] = found
  return (view.value?.contributions ?? []).reduce(
    (sum, c) => (c.on.split('@')[0] === id ? sum + c.amount * step : sum),
    0,
  )
}
