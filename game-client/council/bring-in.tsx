/** Bringing something in: a measure of one's own list, at length or in half a minute, or an idea of one's own. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { frame } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered, offersOf } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { s } from '../ui/words.ts'
import { MeasureCard } from './measure-card.tsx'
import { measurePrice } from './names.ts'
import { OwnIdea } from './own-idea.tsx'

const FIRST = 5

/** `folded`: somebody who has brought in something already finds the rest behind a tap. */
export function BringIn({ folded }: { readonly folded: boolean }): VNode | null {
  const all = useSignal(false)
  const offers = offersOf('propose')
  const measures = [...new Set(offers.map((rest) => rest.split(':')[0] ?? ''))]
  const shown = all.value ? measures : measures.slice(0, FIRST)
  if (measures.length === 0 && !offered('proposeFree')) return null
  return (
    <details class="bring-in" id="bring-in" open={!folded}>
      <summary>{t(folded ? 'bringIn.another' : 'bringIn.title')}</summary>
      <p class="hint">{t('bringIn.hint')}</p>
      {shown.map((measure) => (
        <Measure key={measure} measure={measure} />
      ))}
      {measures.length > shown.length && (
        <button type="button" class="do quiet" onClick={() => (all.value = true)}>
          {t('bringIn.all', { count: measures.length - shown.length })}
        </button>
      )}
      <OwnIdea />
      <Saved about={['propose', 'proposeFree']} />
    </details>
  )
}

function Measure({ measure }: { readonly measure: string }): VNode {
  const forms = Object.keys(frame.value?.council.forms ?? {})
  return (
    <details class="option-sheet">
      <summary>
        <span>
          <b>{s(`measures.${measure}.name`)}</b>
          <small>{measurePrice(measure)}</small>
        </span>
      </summary>
      <MeasureCard id={measure} choosing />
      <div class="buttons">
        {forms.map((form) => (
          <Do key={form} offer={`propose:${measure}:${form}`}>
            {t('bringIn.with', { form: s(`forms.${form}.name`) })}
          </Do>
        ))}
      </div>
    </details>
  )
}
