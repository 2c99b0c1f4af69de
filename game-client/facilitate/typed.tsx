/** A field of the console, with its label. */
import type { Signal } from '@preact/signals'
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'

interface TypedProps {
  readonly of: Signal<string>
  readonly label: string
  readonly most: number
  readonly rows: number
}

export function Typed({ of, label, most, rows }: TypedProps): VNode {
  const id = useId()
  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={most}
        value={of.value}
        onInput={({ currentTarget }) => (of.value = currentTarget.value)}
      />
    </>
  )
}
