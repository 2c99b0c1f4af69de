/** A count of hands with plus and minus, large enough for a thumb; it can be typed as well. */
import '../theme/at-table.css'
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { t } from '../texts/texts.ts'

interface StepperProps {
  readonly name: string
  readonly label: string
  readonly value: number
  readonly onCount: (count: number) => void
}

const MOST = 100

export function Stepper({ name, label, value, onCount }: StepperProps): VNode {
  const id = useId()
  const set = (count: number) => onCount(Math.max(0, Math.min(MOST, Math.trunc(count) || 0)))
  return (
    <div class="stepper" data-count={name}>
      <label for={id}>{label}</label>
      <button type="button" class="do" aria-label={t('hands.fewer', { what: label })} onClick={() => set(value - 1)}>
        −
      </button>
      <input
        id={id}
        type="number"
        min="0"
        max={MOST}
        inputMode="numeric"
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.valueAsNumber)}
      />
      <button type="button" class="do" aria-label={t('hands.more', { what: label })} onClick={() => set(value + 1)}>
        +
      </button>
    </div>
  )
}
