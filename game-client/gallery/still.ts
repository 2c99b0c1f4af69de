/** Waits until a page rests: nothing changes in it, nothing is drawn, nothing is being loaded. States, never pauses. */
import type { Page } from '@playwright/test'
import { start as german } from '../texts/de/start.ts'
import { start as simple } from '../texts/de-simple/start.ts'
import { start as english } from '../texts/en/start.ts'

interface Watch {
  frame: number
  changed: number
  readonly drawn: WeakSet<object>
}

type Watched = typeof globalThis & { galleryWatch?: Watch }

/** So many frames without a change: whatever was under way has arrived. */
const REST = 8

/** What a page says in place of a part that is still on its way. */
const COMING = [german, simple, english].map(({ loading }) => loading)

/** In the page, before anything else: notes in which frame something last changed, and which canvases were drawn. */
export function watchChanges(): void {
  const watch: Watch = { frame: 0, changed: 0, drawn: new WeakSet() }
  ;(globalThis as Watched).galleryWatch = watch
  const tick = () => {
    watch.frame += 1
    requestAnimationFrame(tick)
  }
  const changed = () => {
    watch.changed = watch.frame
  }
  requestAnimationFrame(tick)
  new MutationObserver(changed).observe(document, { childList: true, subtree: true, attributes: true })
  const contexts = [WebGLRenderingContext, WebGL2RenderingContext, CanvasRenderingContext2D].map(
    ({ prototype }) => prototype as unknown as Record<string, (...given: unknown[]) => unknown>,
  )
  for (const context of contexts)
    for (const name of ['drawArrays', 'drawElements', 'drawImage', 'fillRect', 'fill', 'stroke']) {
      const draw = context[name]
      if (draw === undefined) continue
      context[name] = function (this: { readonly canvas: object }, ...given: unknown[]) {
        watch.drawn.add(this.canvas)
        changed()
        return draw.apply(this, given)
      }
    }
}

/** Resolves when the page rests and everything that it draws is drawn. */
export async function still(page: Page, town: boolean): Promise<void> {
  await page.waitForFunction(rests, { town, rest: REST, coming: COMING }, { polling: 'raf' })
}

interface Rest {
  readonly town: boolean
  readonly rest: number
  readonly coming: readonly string[]
}

function rests({ town, rest, coming }: Rest): boolean {
  const watch = (globalThis as Watched).galleryWatch
  if (watch === undefined || document.fonts.status !== 'loaded') return false
  if (document.querySelector('h1') === null) return false
  const shown = (part: Element) => part.getClientRects().length > 0
  if ([...document.querySelectorAll('.hint')].some((part) => shown(part) && coming.includes(part.textContent.trim())))
    return false
  // The room of a code that is still being drawn.
  if ([...document.querySelectorAll('span.qr')].some(shown)) return false
  for (const stage of town ? document.querySelectorAll('.canvas-town .stage') : []) {
    // Folded away, nothing is drawn.
    if (stage.closest('details:not([open])') !== null) continue
    const canvas = stage.querySelector('canvas')
    if (canvas === null || stage.closest('[data-drawn="true"]') === null) return false
    // What the wall does not show is not drawn either.
    if (shown(canvas) && !watch.drawn.has(canvas)) return false
  }
  return watch.frame - watch.changed >= rest
}
