/** What stands on the wall, as large as it can be: nobody scrolls there, so where it is much, titles stand without their texts, and of very much only what counts. */
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export function Fitted({ children }: { readonly children: ComponentChildren }): VNode {
  const place = useRef<HTMLElement>(null)
  useEffect(() => (place.current === null ? undefined : keepFitting(place.current)), [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a small wall it scrolls, and the keyboard has to reach that
    <main id="main" tabIndex={0} ref={place}>
      {children}
    </main>
  )
}

/** Little may be larger, but not what is counted or told step by step: it would shrink while one looks at it. */
const GROWN = [1.35, 1.25, 1.15, 1.07]
const STEPWISE = '.wall-acts, .wall-counting'
/** Texts are left out before they would be too small for the last row. */
const WITH_TEXTS = [1, 0.95, 0.9]
/** From here on only gaps and headings shrink, for no text becomes smaller than the last row can read. */
const TITLES_ALONE = [...WITH_TEXTS, 0.86, 0.82, 0.78, 0.74, 0.7]
/** Too small for the last row, and only better than nothing. */
const CRAMMED = [...TITLES_ALONE, 0.66, 0.62, 0.58]
/** One is tried after the other, and each keeps what the one before it left out. */
const SPARING = [
  ['brief', TITLES_ALONE],
  ['terse', TITLES_ALONE],
  ['bare', TITLES_ALONE],
  ['crammed', CRAMMED],
] as const

function keepFitting(place: HTMLElement): () => void {
  let frame = 0
  const soon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => settle(place))
  }
  const changes = new MutationObserver(soon)
  const sizes = new ResizeObserver(soon)
  changes.observe(place, { childList: true, characterData: true, subtree: true })
  sizes.observe(place)
  document.fonts.addEventListener('loadingdone', soon)
  return () => {
    cancelAnimationFrame(frame)
    changes.disconnect()
    sizes.disconnect()
    document.fonts.removeEventListener('loadingdone', soon)
  }
}

function settle(place: HTMLElement): void {
  place.classList.remove(...SPARING.map(([name]) => name))
  // On a small screen the page scrolls, and everything would fit.
  const mayGrow = getComputedStyle(place).overflowY !== 'visible' && place.querySelector(STEPWISE) === null
  if (mayGrow && GROWN.some((scale) => fits(place, scale) && place.scrollWidth <= place.clientWidth)) return
  if (WITH_TEXTS.some((scale) => fits(place, scale))) return
  SPARING.some(([name, scales]) => {
    place.classList.add(name)
    return scales.some((scale) => fits(place, scale))
  })
}

function fits(place: HTMLElement, scale: number): boolean {
  place.style.setProperty('--fit', String(scale))
  return place.scrollHeight <= place.clientHeight
}
