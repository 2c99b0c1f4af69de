/** The town: its picture, and below it everything in plain words. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { drawn, TownCanvas } from '../picture/canvas.tsx'
import { pictureFor } from '../picture/picture-now.ts'
import { t } from '../texts/texts.ts'
import { wide } from '../ui/now.ts'
import { s } from '../ui/words.ts'
import { AtTheWall } from './blocks-later.ts'
import { type Block, isToldOnWall } from './course.ts'
import { Picture } from './opening.tsx'
import { Reached } from './reached.tsx'
import { isShown } from './shown.ts'
import { TownTold } from './town-later.ts'
import { Turned } from './turned.tsx'

interface TownProps {
  /** What stands beside it at the same time, and is not told again; left out where the page is the town's alone. */
  readonly beside?: readonly Block[]
}

/** While the wall tells the year, no device shows how it ended. */
export function Town(props: TownProps): VNode {
  if (view.value !== null && isToldOnWall(view.value)) {
    return (
      <>
        {!props.beside && <h1>{s('ground.place')}</h1>}
        <AtTheWall />
      </>
    )
  }
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
