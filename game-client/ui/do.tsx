/** The button of an offer: it exists only while the server offers it, and does nothing but ask for it. */
import { computed } from '@preact/signals'
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { handIn } from '../net/hand-in.ts'
import { act } from '../net/session.ts'
import { offers } from '../net/stores.ts'

interface DoProps {
  readonly offer: string
  /** `main`: the one button of the screen. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'card'
  readonly pressed?: boolean
  readonly text?: string
  /** Where the words are written that go with it. */
  readonly draft?: string | undefined
  readonly then?: () => void
  /** The id of what explains this button. */
  readonly describedBy?: string | undefined
  readonly children: ComponentChildren
}

/** Nothing where the offer does not stand. */
export function Do(props: DoProps): VNode | null {
  return offers.value.has(props.offer) ? <Press {...props} /> : null
}

function Press({ offer, look = 'plain', pressed, text, draft, then, describedBy, children }: DoProps): VNode {
  const around = useRef<readonly HTMLElement[]>([])
  useEffect(() => () => stayNear(around.current), [])
  const press = ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    around.current = [...placesAround(currentTarget)]
    if (draft === undefined) act(offer, text)
    else handIn(offer, draft)
    then?.()
  }
  return (
    <button
      type="button"
      class={`do ${look}`}
      data-offer={offer}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      onClick={press}
    >
      {children}
    </button>
  )
}

/** A button that goes away under somebody's finger leaves the focus where it stood, not at the top of the page. */
function stayNear(around: readonly HTMLElement[]): void {
  setTimeout(() => {
    const left = around.find((place) => place.isConnected)
    if (left === undefined || document.activeElement !== document.body) return
    left.tabIndex = -1
    left.focus({ preventScroll: true })
  })
}

function* placesAround(button: HTMLElement): Generator<HTMLElement> {
  for (let place = button.parentElement; place !== null; place = place.parentElement) {
    if (place.matches('li, fieldset, section, article, footer, main')) yield place
  }
}

/** Whether an offer of that kind stands: its id, or one that begins with it. */
export function offered(kind: string): boolean {
  return offersOf(kind).length > 0
}

/** What follows each beginning of an offer: a console asks for every person, whenever anything is drawn. */
const after = computed(() => {
  const found = new Map<string, string[]>()
  for (const id of offers.value.keys())
    for (let at = id.length; at > 0; at = id.lastIndexOf(':', at - 1)) {
      const kind = id.slice(0, at)
      found.set(kind, [...(found.get(kind) ?? []), id.slice(at + 1)])
    }
  return found
})

/** The last parts of all offers that begin with this: `choose` → the ids of the measures. */
export function offersOf(kind: string): readonly string[] {
  return after.value.get(kind) ?? []
}
