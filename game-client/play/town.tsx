/** The town in plain words: how many are reached, what is in the pot, who did what, and why. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { drawn, TownCanvas } from '../picture/canvas.tsx'
import { pictureFor } from '../picture/picture-now.ts'
import { t } from '../texts/texts.ts'
import { Dots } from '../ui/dots.tsx'
import { wide } from '../ui/now.ts'
import { s } from '../ui/words.ts'
import { AtTheWall, TownTold } from './blocks-later.ts'
import { type Block, isToldOnWall } from './course.ts'
import { Picture } from './opening.tsx'
import { isShown } from './shown.ts'
import { Turned } from './turned.tsx'

interface TownProps {
  /** What stands beside it at the same time, and is not told again. */
  readonly beside?: readonly Block[]
}

/** While the wall tells the year, no device shows how it ended. */
export function Town(props: TownProps): VNode {
  if (view.value !== null && isToldOnWall(view.value)) return <AtTheWall />
  return (
    <>
      <TownCanvas format={wide.value ? 'laptop' : 'phone'} />
      <TownTold {...props} />
    </>
  )
}

/** The choice that was turned last. Where the picture lays its cards out, they are here for those who do not see it. */
export function LastTurned(): VNode | null {
  const last = Object.keys(view.value?.choices ?? {}).at(-1)
  const picture = pictureFor[wide.value ? 'laptop' : 'phone'].value
  const there = drawn.value && picture?.cards.some(({ face }) => face !== null) === true
  return last === undefined ? null : <Turned choice={last} unseen={there} />
}

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

/** The dots; at the very beginning, for whoever wants it, what the place looks like. */
export function TownInShort(): VNode {
  return (
    <>
      <Reached />
      {isShown('opening') && (
        <details>
          <summary>{t('opening.more', { place: s('ground.place') })}</summary>
          <Picture />
        </details>
      )}
    </>
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
