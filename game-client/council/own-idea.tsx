/** The measure that no list holds: a title, a place, what it may cost. The facilitator says what it can do. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { handIn } from '../net/hand-in.ts'
import { frame } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { offersOf } from '../ui/do.tsx'
import { Draft } from '../ui/draft.tsx'
import { moneyOf, s } from '../ui/words.ts'

export function OwnIdea(): VNode | null {
  const forms = offersOf('proposeFree')
  const structure = frame.value?.council
  const places = Object.keys(structure?.places ?? {})
  const costs = structure?.motions.free?.costs ?? []
  const place = useSignal(places[0] ?? '')
  const cost = useSignal(costs[0] ?? 0)
  if (forms.length === 0) return null
  const bring = (form: string) => handIn(`proposeFree:${form}`, 'own-idea', { place: place.value, cost: cost.value })
  return (
    <details class="option-sheet own">
      <summary>
        <b>{s('motions.free.title')}</b>
      </summary>
      <Draft name="own-idea" label={t('ownIdea.name')} most={60} />
      <label class="line-field">
        <span>{t('ownIdea.place')}</span>
        <select value={place.value} onChange={(event) => (place.value = event.currentTarget.value)}>
          {places.map((id) => (
            <option key={id} value={id}>
              {s(`places.${id}.name`)}
            </option>
          ))}
        </select>
      </label>
      <label class="line-field">
        <span>{t('ownIdea.cost')}</span>
        <select value={String(cost.value)} onChange={(event) => (cost.value = Number(event.currentTarget.value))}>
          {costs.map((amount) => (
            <option key={amount} value={String(amount)}>
              {moneyOf(amount)}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">{t('ownIdea.hint')}</p>
      <div class="buttons">
        {forms.map((form) => (
          <button key={form} type="button" class="do" data-offer={`proposeFree:${form}`} onClick={() => bring(form)}>
            {t('bringIn.with', { form: s(`forms.${form}.name`) })}
          </button>
        ))}
      </div>
    </details>
  )
}
