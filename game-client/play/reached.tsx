/** How many families are reached: as dots, with what they mean. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Dots } from '../ui/dots.tsx'
import { isShown } from './shown.ts'

/** The dots alone, with what they mean. */
export function Reached(): VNode | null {
  const seen = view.value
  const families = reachedOf()
  if (seen === null || families === null) return null
  const of = frame.value?.families ?? 0
  return (
    <section class="reached">
      <Dots reached={families} families={of} />
      {!isShown('opening') && <p>{t('town.reached', { reached: families, families: of })}</p>}
      <p class="legend">
        <span>
          <i class="reached" aria-hidden="true" /> {t('town.legend.reached')}
        </span>
        <span>
          <i class="open" aria-hidden="true" /> {t('town.legend.open')}
        </span>
      </p>
    </section>
  )
}

/** How many families are reached: the first public variable that counts them. */
export function reachedOf(): number | null {
  const found = Object.entries(frame.value?.variables ?? {}).find(
    ([, { unit, public: open }]) => unit === 'families' && open,
  )
  if (found === undefined) return null
  const steps = totalOf(found[0])
  return steps === null ? null : steps * found[1].step
}

/** A variable in steps, over all places where it is kept for each; null where it is not public. */
function totalOf(variable: string): number | null {
  const all = Object.entries(view.value?.variables ?? {}).filter(([key]) => key.split('@')[0] === variable)
  return all.length === 0 ? null : all.reduce((sum, [, steps]) => sum + steps, 0)
}
