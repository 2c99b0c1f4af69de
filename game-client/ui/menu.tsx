/** A menu that acts at once by pointer. By keys it waits for Enter or for leaving it: arrows pass over what nobody wants. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren, VNode } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../texts/texts.ts'

interface MenuProps {
  /** What holds now, as the server says. */
  readonly value: string
  readonly label?: string
  /** The id of an answer by which what was asked for does not hold: the menu shows what is true. Null: none has come. */
  readonly answered?: string | null
  /** The id of what says how far it has come. */
  readonly described?: string | undefined
  /** Data attributes by which it is found. */
  readonly found: Readonly<Record<`data-${string}`, string>>
  /** Asks for what was chosen; never for the same twice in a row. */
  readonly onChosen: (value: string) => void
  /** Its options. */
  readonly children: ComponentChildren
}

export function Menu({ value, label, answered = null, described, found, onChosen, children }: MenuProps): VNode {
  const passing = useSignal<string | null>(null)
  const byKeys = useRef(false)
  const asked = useRef<string | null>(null)
  const hint = useId()
  // Before anybody can go on choosing in what is shown now.
  useLayoutEffect(() => {
    passing.value = null
    asked.current = null
  }, [value])
  useLayoutEffect(() => {
    // Whoever has gone on to something else meanwhile goes on with that.
    if (answered === null || passing.value !== asked.current) return
    passing.value = null
    asked.current = null
  }, [answered])
  const settle = () => {
    const wanted = passing.value
    if (wanted === null || wanted === value || wanted === asked.current) return
    asked.current = wanted
    onChosen(wanted)
  }
  const waits = passing.value !== null && passing.value !== value && passing.value !== asked.current
  return (
    <>
      <select
        {...found}
        aria-label={label}
        aria-describedby={waits ? hint : described}
        value={passing.value ?? value}
        onPointerDown={() => (byKeys.current = false)}
        onKeyDown={(event) => {
          byKeys.current = true
          if (event.key === 'Escape') passing.value = null
          if (event.key !== 'Enter' || !waits) return
          // Or the list opens as well, and the next key takes from it whatever has moved to that place meanwhile.
          event.preventDefault()
          settle()
        }}
        onBlur={settle}
        onChange={({ currentTarget }) => {
          passing.value = currentTarget.value
          asked.current = null
          if (!byKeys.current) settle()
        }}
      >
        {children}
      </select>
      {waits && (
        <small id={hint} class="hint">
          {t('menu.keys')}
        </small>
      )}
    </>
  )
}
