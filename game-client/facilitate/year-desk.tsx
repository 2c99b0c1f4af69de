/** The year on the wall, for whoever leads: the next act, the same once more, one back, and what the room has guessed. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { act } from '../net/session.ts'
import { offers, view } from '../net/stores.ts'
import { nameOf } from '../picture/acts-now.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { Saved } from '../ui/saved.tsx'

export function YearDesk(): VNode | null {
  const staged = view.value?.staged ?? null
  if (staged === null || !offers.value.has('stage:0')) return null
  return (
    <section class="year-desk paper">
      <h2>{t('acts.desk')}</h2>
      <p>{t('acts.now', { act: titleOf(staged.act) })}</p>
      {staged.act === 0 && <RoomGuess key={staged.turn} guess={staged.guess} />}
      <div class="row">
        <Open act={staged.act + 1} guess={staged.guess} label="acts.next" />
        {staged.act > 0 && <Open act={staged.act} guess={staged.guess} label="acts.again" />}
        <Open act={staged.act - 1} guess={staged.guess} label="acts.back" />
      </div>
      <Saved about={['stage']} />
    </section>
  )
}

function titleOf(number: number): string {
  return t(`act.${nameOf(number) ?? 'all'}` as TextKey)
}

interface OpenProps {
  readonly act: number
  readonly guess: number | null
  readonly label: TextKey
}

function Open({ act: number, guess, label }: OpenProps): VNode | null {
  const offer = `stage:${number}`
  if (!offers.value.has(offer)) return null
  return (
    <button type="button" class="do" data-offer={offer} onClick={() => act(offer, undefined, { guess })}>
      {t(label, { act: titleOf(number) })}
    </button>
  )
}

/** Said aloud in the room, entered here. */
function RoomGuess({ guess }: { readonly guess: number | null }): VNode {
  const typed = useSignal(guess === null ? '' : String(guess))
  const enter = () => {
    const read = Number.parseInt(typed.value, 10)
    act('stage:0', undefined, { guess: Number.isNaN(read) ? null : Math.max(-999, Math.min(999, read)) })
  }
  return (
    <div class="row">
      <label class="line-field">
        <span>{t('acts.guess')}</span>
        <input
          type="number"
          min="-999"
          max="999"
          inputMode="numeric"
          value={typed.value}
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
        />
      </label>
      <button type="button" class="do" data-offer="stage:0" onClick={enter}>
        {t('acts.enter')}
      </button>
    </div>
  )
}
