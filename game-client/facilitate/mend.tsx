/** Putting right: a figure by so much, or a promise or motion taken back; always with a reason that everybody reads. */
import { type Signal, useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { motionName } from '../council/names.ts'
import { act } from '../net/session.ts'
import { frame, scenarioTexts, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered, offersOf } from '../ui/do.tsx'
import { Fold } from '../ui/fold.tsx'
import { Saved } from '../ui/saved.tsx'
import { amountOf, changeOf, roleShort, s } from '../ui/words.ts'
import { wordsOf } from './entered.ts'
import { Typed } from './typed.tsx'

export function Mend(): VNode {
  return (
    <>
      {offered('adjust') && <Adjust />}
      {offered('revoke') && <Revoke />}
    </>
  )
}

/** What was typed outlives the folding. */
function Adjust(): VNode {
  const typed = { on: useSignal(''), by: useSignal(0), reason: useSignal('') }
  return (
    <Fold data-desk="adjust" title={t('desk.adjust')}>
      <Amount {...typed} />
    </Fold>
  )
}

interface AmountProps {
  readonly on: Signal<string>
  readonly by: Signal<number>
  readonly reason: Signal<string>
}

function Amount({ on, by, reason }: AmountProps): VNode {
  const [variable = '', place] = on.value.split('@')
  const { step = 1 } = frame.value?.variables[variable] ?? {}
  const steps = Math.trunc(by.value / step)
  const send = () => {
    act(`adjust:${on.value}`, reason.value.trim(), { by: steps })
    reason.value = ''
    by.value = 0
  }
  return (
    <>
      <p class="hint">{t('desk.adjustHint')}</p>
      <label for="adjust-on">{t('desk.adjustOn')}</label>
      <select id="adjust-on" value={on.value} onChange={({ currentTarget }) => (on.value = currentTarget.value)}>
        <option value="">{t('marks.choose')}</option>
        {offersOf('adjust').map((key) => (
          <option key={key} value={key}>
            {figureName(key)}: {amountOf(key.split('@')[0] ?? key, view.value?.variables[key] ?? 0)}
          </option>
        ))}
      </select>
      <label for="adjust-by">{t('desk.adjustBy')}</label>
      <input
        id="adjust-by"
        type="number"
        step={step}
        value={by.value}
        onInput={({ currentTarget }) => (by.value = currentTarget.valueAsNumber || 0)}
      />
      <Typed of={reason} label={t('desk.reason')} most={160} rows={1} />
      {on.value !== '' && steps !== 0 && reason.value.trim() !== '' && (
        <button type="button" class="do" data-offer={`adjust:${on.value}`} onClick={send}>
          {t('desk.adjustDo', {
            change: changeOf(variable, steps),
            place: place === undefined ? '' : s(`places.${place}.name`),
          })}
        </button>
      )}
      <Saved about="adjust" />
    </>
  )
}

function figureName(key: string): string {
  const [variable = '', place] = key.split('@')
  const name = s(`variables.${variable}.name`)
  return place === undefined ? name : `${name} · ${s(`places.${place}.name`)}`
}

function Revoke(): VNode {
  const typed = { which: useSignal(''), reason: useSignal('') }
  return (
    <Fold data-desk="revoke" title={t('desk.revoke')}>
      <TakeBack {...typed} />
    </Fold>
  )
}

interface TakeBackProps {
  readonly which: Signal<string>
  readonly reason: Signal<string>
}

function TakeBack({ which, reason }: TakeBackProps): VNode {
  return (
    <>
      <label for="revoke-what">{t('desk.revokeWhat')}</label>
      <select
        id="revoke-what"
        value={which.value}
        onChange={({ currentTarget }) => (which.value = currentTarget.value)}
      >
        <option value="">{t('marks.choose')}</option>
        {offersOf('revoke').map((key) => (
          <option key={key} value={key}>
            {revocableName(key)}
          </option>
        ))}
      </select>
      <Typed of={reason} label={t('desk.reason')} most={280} rows={1} />
      {which.value !== '' && reason.value.trim() !== '' && (
        <Do offer={`revoke:${which.value}`} text={reason.value.trim()} then={() => (which.value = '')}>
          {t('desk.revokeDo')}
        </Do>
      )}
      <Saved about="revoke" />
    </>
  )
}

function revocableName(key: string): string {
  const [what, ...rest] = key.split(':')
  const id = rest.join(':')
  if (what === 'motion') {
    const motion = view.value?.motions[id]
    return motion === undefined ? id : motionName(id, motion)
  }
  const given = view.value?.promises.find((one) => one.id === id)
  if (given === undefined) return id
  return t('floor.word', { role: roleShort(given.by), promise: wordsOf(given, scenarioTexts.value) })
}
