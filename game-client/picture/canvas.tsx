/** The drawn town. It comes after the first screen can be used; where it cannot be drawn, the page is complete without it. */
import '../theme/canvas.css'
import { effect, signal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../texts/texts.ts'
import type { Town } from '../town/mount.ts'
import type { Format } from '../town/picture.ts'
import { still } from '../ui/calm.tsx'
import { s } from '../ui/words.ts'
import { passBy, passing } from './interlude.ts'
import { pictureFor } from './picture-now.ts'
import { chosenThing } from './things-list.tsx'

/** Whether the town stands on the screen. */
export const drawn = signal(false)

/** Whether something in it moves. */
const moving = signal(false)

interface CanvasProps {
  readonly format: Format
  /** What of the canvas nothing else covers, in CSS pixels. Default: all of it. */
  readonly free?: () => { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

export function TownCanvas({ format, free }: CanvasProps): VNode | null {
  const host = useRef<HTMLDivElement>(null)
  const picture = pictureFor[format]
  const has = picture.value !== null
  useEffect(() => {
    const parent = host.current
    if (!has || parent === null) return
    return keepDrawn(parent, format, free)
  }, [has, format])
  if (!has) return null
  return (
    <div class={`canvas-town of-${picture.value?.scene}`}>
      <div class="stage" ref={host} aria-hidden="true" onClick={skip} />
      {picture.value?.scene === 'dusk' && format !== 'projector' && (
        <p class="title" aria-hidden="true">
          {s('ground.place')} <b>{s('title').replace(/\.?$/, '.')}</b>
        </p>
      )}
      {(moving.value || passing.value !== null) && (
        <button type="button" class="skip" aria-keyshortcuts="Escape" onClick={skipHere}>
          {t('picture.skip')}
        </button>
      )}
    </div>
  )
}

let current: Town | null = null

/** Shows at once how the scene ends. */
function skip(): void {
  const year = passing.value === 'year'
  if ((!passBy() || year) && moving.value) current?.skip()
}

/** The button goes with the scene: what was pressed hands the focus on. */
function skipHere(): void {
  skip()
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') skip()
})

effect(() => {
  if (still.value) current?.skip()
})

/** Draws until it is told to stop. */
function keepDrawn(parent: HTMLDivElement, format: Format, free: CanvasProps['free']): () => void {
  let town: Town | null = null
  let stopped = false
  const sizes = new ResizeObserver(() => town?.resize())
  const begin = async () => {
    const { mountTown } = await import('../town/mount.ts')
    const first = pictureFor[format].peek()
    if (stopped || first === null) return
    const act = (id: string) => (chosenThing.value = id)
    // A wall is looked at: what could be tapped there would answer nobody.
    town = mountTown(parent, first, {
      ...(free && { free }),
      ...(format !== 'projector' && { act }),
      still: () => still.value,
      moving: (moves) => (moving.value = moves),
    })
    current = town
    drawn.value = true
    sizes.observe(parent)
  }
  // Whoever has no WebGL, no canvas or no network for it has the page.
  begin().catch(() => undefined)
  let frame = 0
  const unwatch = effect(() => {
    if (pictureFor[format].value === null) return
    cancelAnimationFrame(frame)
    // The page is set first: what it leaves free is where the town is laid out.
    frame = requestAnimationFrame(() => {
      const now = pictureFor[format].peek()
      if (now !== null) town?.show(now)
    })
  })
  return () => {
    stopped = true
    cancelAnimationFrame(frame)
    unwatch()
    sizes.disconnect()
    drawn.value = false
    moving.value = false
    if (current === town) current = null
    town?.destroy()
  }
}
