/** The heading of a screen: it takes the focus when the screen becomes another one, but not when a page is opened. */
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { langOf } from './words.ts'

interface HeadingProps {
  /** Where this changes, somebody is somewhere else. */
  readonly of: string
  /** The id of what is to be heard with it. */
  readonly describedBy?: string | undefined
  readonly children: ComponentChildren
}

/** What scrolls by itself where there is room for more than one thing. */
const SCROLLS = ['main', '.lead-column'] as const

export function Heading({ of, describedBy, children }: HeadingProps): VNode {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef<string | null>(null)
  useEffect(() => {
    const moved = before.current === null ? isLost() : before.current !== of
    before.current = of
    const writing = document.activeElement?.matches('input, textarea, select') === true
    if (!moved) return
    scrollTo({ top: 0 })
    for (const place of SCROLLS) heading.current?.closest(place)?.scrollTo({ top: 0 })
    if (!writing) heading.current?.focus({ preventScroll: true })
  }, [of])
  return (
    <h1 ref={heading} tabIndex={-1} aria-describedby={describedBy} lang={langOf(children)}>
      {children}
    </h1>
  )
}

/** Whether a screen came up under somebody's hands, and took with it what they had pressed. */
function isLost(): boolean {
  return document.activeElement === document.body && navigator.userActivation?.hasBeenActive === true
}
