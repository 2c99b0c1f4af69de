/** The stairs of effect, small: how far a measure can reach. Effect begins at the fourth step. */
import type { VNode } from 'preact'
import { type TextKey, t } from '../texts/texts.ts'

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const
const WIDE = 12
const HIGH = 4

export function Stairs({ stage }: { readonly stage: number | null }): VNode {
  if (stage === null) return <p class="stairs words">{t('stairs.structure')}</p>
  return (
    <p class="stairs">
      <svg viewBox={`0 0 ${WIDE * 7} ${HIGH * 8}`} width={WIDE * 7} height={HIGH * 8} aria-hidden="true">
        {STEPS.map((step) => (
          <rect
            key={step}
            class={step <= stage ? (step >= 4 ? 'effect' : 'output') : 'open'}
            x={(step - 1) * WIDE}
            y={HIGH * (7 - step)}
            width={WIDE - 1.5}
            height={HIGH * (step + 1)}
          />
        ))}
      </svg>
      <span>{t('stairs.up', { stage, words: t(`stairs.${stage}` as TextKey) })}</span>
    </p>
  )
}
