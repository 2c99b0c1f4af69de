/** Nearer, farther, the whole town: buttons on the town, for whoever cannot or will not pull. */
import type { VNode } from 'preact'
import { type TextKey, t } from '../texts/texts.ts'

export interface NearProps {
  readonly zoom: (steps: number | null) => void
  readonly range: { readonly nearer: boolean; readonly farther: boolean }
}

export function Near({ zoom, range }: NearProps): VNode {
  return (
    <fieldset class="zoom">
      <legend class="aside">{t('city.zoom')}</legend>
      {range.farther && (
        <button type="button" onClick={() => zoom(null)}>
          {t('city.whole')}
        </button>
      )}
      <Step label="city.farther" sign="−" enabled={range.farther} act={() => zoom(-1)} />
      <Step label="city.nearer" sign="+" enabled={range.nearer} act={() => zoom(1)} />
    </fieldset>
  )
}

interface StepProps {
  readonly label: TextKey
  readonly sign: string
  readonly enabled: boolean
  readonly act: () => void
}

function Step({ label, sign, enabled, act }: StepProps): VNode {
  return (
    <button type="button" aria-label={t(label)} aria-disabled={!enabled} onClick={act}>
      {sign}
    </button>
  )
}
