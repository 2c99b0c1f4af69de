/** The drawn town. It comes after the first screen can be used; where it cannot be drawn, the page is complete without it. */
import '../theme/canvas.css'
import { effect, signal, useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import type { City } from '../town/city/mount.ts'
import type { Town } from '../town/mount.ts'
import type { Format } from '../town/picture.ts'
import { still } from '../ui/calm.tsx'
import { s } from '../ui/words.ts'
import { chosenThing } from './chosen.ts'
import { cityFor, citySide } from './city-now.ts'
import { passBy, passing } from './interlude.ts'
import { type Mounted, mountNow } from './mounting.ts'
import { pictureFor } from './picture-now.ts'

/** Whether the town can be drawn on the screen. */
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
  /** The phase in which it could not be drawn: in the next one it is tried again. */
  const failed = useSignal<string | undefined>(undefined)
  const city = cityFor[format].value
  const picture = pictureFor[format]
  const has = city !== null || picture.value !== null
  const phase = view.value?.phase
  const shows = has && failed.value !== phase
  useEffect(() => {
    const parent = host.current
    if (!shows || parent === null) return
    return keepDrawn(parent, format, free, () => (failed.value = view.peek()?.phase))
  }, [shows, format])
  const side = citySide.value
  const holds = city !== null && side !== null && format !== 'projector'
  if (!has) return null
  return (
    <>
      {shows && (
        <div class={`canvas-town of-${picture.value?.scene ?? 'city'}`} data-drawn={drawn.value}>
          <div class="stage" ref={host} aria-hidden="true" onClick={skip} />
          {picture.value?.scene === 'dusk' && format !== 'projector' && (
            <p class="title" aria-hidden="true">
              {s('ground.place')} <b>{s('title').replace(/\.?$/, '.')}</b>
            </p>
          )}
          {holds && drawn.value && <side.OnTown zoom={zoom} range={range.value} />}
          {(moving.value || passing.value !== null) && (
            <button type="button" class="skip" aria-keyshortcuts="Escape" onClick={skipHere}>
              {t('picture.skip')}
            </button>
          )}
        </div>
      )}
      {holds && <side.BelowTown city={city} />}
    </>
  )
}

let current: Town | City | null = null

/** The element of the town that came last: one that goes after another has come says nothing of that one. */
let newest: HTMLElement | null = null

/** How near a whole town can be seen from here. */
const range = signal<ReturnType<City['range']>>({ nearer: true, farther: false })

function zoom(steps: number | null): void {
  if (current === null || !('zoom' in current)) return
  current.zoom(steps)
  range.value = current.range()
}

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

/** Draws until it is told to stop; `fails` where nothing can be drawn. */
function keepDrawn(parent: HTMLDivElement, format: Format, free: CanvasProps['free'], fails: () => void): () => void {
  let mounted: Mounted | null = null
  let stopped = false
  newest = parent
  drawn.value = false
  moving.value = false
  const sizes = new ResizeObserver(() => mounted?.town.resize())
  const begin = async (renderer: 'auto' | 'canvas') => {
    const act = (id: string) => (chosenThing.value = id)
    // A wall is looked at: what could be tapped there would answer nobody.
    const options = {
      renderer,
      ...(free && { free }),
      ...(format !== 'projector' && { act }),
      still: () => still.value,
      moving: (moves: boolean) => {
        if (newest === parent) moving.value = moves
      },
      ready: () => {
        if (newest === parent) drawn.value = true
      },
      // Without the graphics card it goes on at once: an empty place is no town.
      lost: () => {
        mounted?.town.destroy()
        mounted = null
        options.moving(false)
        start('canvas')
      },
    }
    mounted = await mountNow(parent, format, options, () => !stopped)
    if (mounted === null) return
    current = mounted.town
    sizes.observe(parent)
  }
  const start = (renderer: 'auto' | 'canvas') => {
    begin(renderer).catch(() => {
      // Whoever has no canvas or no network for it has the page.
      if (!stopped) fails()
    })
  }
  start('auto')
  let frame = 0
  const unwatch = effect(() => {
    if (cityFor[format].value === null && pictureFor[format].value === null) return
    cancelAnimationFrame(frame)
    // The page is set first: what it leaves free is where the town is laid out.
    frame = requestAnimationFrame(() => mounted?.refresh())
  })
  return () => {
    stopped = true
    cancelAnimationFrame(frame)
    unwatch()
    sizes.disconnect()
    if (newest === parent) {
      drawn.value = false
      moving.value = false
    }
    if (current === mounted?.town) current = null
    mounted?.town.destroy()
  }
}
