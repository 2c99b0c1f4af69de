/** The choice that was turned last. Where the picture lays its cards out, they are here for those who do not see it. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { drawn } from '../picture/canvas.tsx'
import { pictureFor } from '../picture/picture-now.ts'
import { wide } from '../ui/now.ts'
import { Turned } from './turned.tsx'

export function LastTurned(): VNode | null {
  const last = Object.keys(view.value?.choices ?? {}).at(-1)
  const picture = pictureFor[wide.value ? 'laptop' : 'phone'].value
  const there = drawn.value && picture?.cards.some(({ face }) => face !== null) === true
  return last === undefined ? null : <Turned choice={last} unseen={there} />
}
