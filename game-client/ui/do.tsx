/** The button of an offer: it exists only while the server offers it, and does nothing but ask for it. */
import type { ComponentChildren, VNode } from 'preact'
import { act } from '../net/session.ts'
import { offers } from '../net/stores.ts'

interface DoProps {
  readonly offer: string
  /** `main`: the one button of the screen. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'card'
  readonly pressed?: boolean
  readonly text?: string
  readonly then?: () => void
  readonly children: ComponentChildren
}

/** Nothing where the offer does not stand. */
export function Do({ offer, look = 'plain', pressed, text, then, children }: DoProps): VNode | null {
  if (!offers.value.has(offer)) return null
  const press = () => {
    act(offer, text)
    then?.()
  }
  return (
    <button type="button" class={`do ${look}`} data-offer={offer} aria-pressed={pressed} onClick={press}>
      {children}
    </button>
  )
}

/** Whether an offer of that kind stands: its id, or one that begins with it. */
export function offered(kind: string): boolean {
  return offersOf(kind).length > 0
}

/** The last parts of all offers that begin with this: `choose` → the ids of the measures. */
export function offersOf(kind: string): readonly string[] {
  const all = [...offers.value.keys()]
  return all.filter((id) => id === kind || id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1))
}
