/** Messages between roles that sit apart: what came, what one wrote, and a new one. */
import { signal, useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { Letter } from '../../shared/engine/letter-state.ts'
import type { Id } from '../../shared/engine/state.ts'
import { keepOnDevice, kept } from '../net/device.ts'
import { handIn } from '../net/hand-in.ts'
import { frame, free, mine, place, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { Draft } from '../ui/draft.tsx'
import { Saved } from '../ui/saved.tsx'
import { roleShort, s } from '../ui/words.ts'

export function Letters(): VNode | null {
  const letters = mine.value.letters
  if (letters === undefined) return null
  const fresh = unread(letters.list)
  return (
    <details class="option-sheet letters" onToggle={({ currentTarget }) => currentTarget.open && understand()}>
      <summary>
        <b>{t('letters.title')}</b>
        <span class="fresh" aria-live="polite">
          {fresh > 0 && t('letters.new', { count: fresh })}
        </span>
      </summary>
      <p class="hint">{t('letters.hint')}</p>
      {letters.list.length === 0 && <p class="hint">{t('letters.none')}</p>}
      {letters.list.toReversed().map((letter) => (
        <article key={letter.id} class={isOwn(letter) ? 'letter own' : 'letter'}>
          <p class="kicker">{headOf(letter)}</p>
          <p>{free.value[letter.text] ?? ''}</p>
          <Do offer={`unwrite:${letter.id}`} look="quiet">
            {t('letters.takeBack')}
          </Do>
        </article>
      ))}
      <Saved about="unwrite" />
      {letters.left !== null && <Write left={letters.left} />}
    </details>
  )
}

function Write({ left }: { readonly left: number }): VNode {
  const to = useSignal<Id | null>(null)
  const draft = `letter.${to.value}`
  return (
    <div class="write">
      {offered('write') && (
        <fieldset class="field">
          <legend class="label">{t('letters.to')}</legend>
          <div class="chips">
            {addressees().map((id) => (
              <button key={id} type="button" class="do" aria-pressed={to.value === id} onClick={() => (to.value = id)}>
                {named(id)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {offered('write') && to.value !== null && (
        <>
          <Draft name={draft} label={t('letters.text')} rows={3} most={280} />
          <button type="button" class="do" data-offer="write" onClick={() => handIn('write', draft, { to: to.value })}>
            {t('letters.send')}
          </button>
        </>
      )}
      <Saved about="write" />
      <p class="hint">{t('letters.left', { left })}</p>
    </div>
  )
}

/** Other roles in which a person sits, and the circles one belongs to. */
function addressees(): readonly Id[] {
  const own = mine.value.me?.role ?? ''
  const roles = Object.entries(view.value?.roles ?? {})
  const there = roles.flatMap(([id, { seats, bot }]) => (id !== own && seats > 0 && !bot ? [id] : []))
  const circles = Object.entries(frame.value?.council.circles ?? {}).flatMap(([id, members]) =>
    members.includes(own) && members.some((member) => there.includes(member)) ? [id] : [],
  )
  return [...circles, ...there]
}

function headOf(letter: Letter): string {
  const to = named(letter.to)
  if (isOwn(letter)) return t('letters.sent', { to })
  const role = named(letter.by)
  return letter.to === mine.value.me?.role ? t('letters.got', { role }) : t('letters.from', { role, to })
}

function named(id: Id): string {
  if (id === '') return t('letters.lead')
  return s(`circles.${id}.name`) || roleShort(id)
}

function isOwn({ by }: Letter): boolean {
  return by === mine.value.me?.role
}

const read = signal<{ readonly of: string; readonly ids: readonly Id[] }>({ of: '', ids: [] })

/** How many letters of others have not been looked at on this device. */
function unread(list: readonly Letter[]): number {
  const known = readHere()
  return list.filter((letter) => !isOwn(letter) && !known.includes(letter.id)).length
}

function readHere(): readonly Id[] {
  const of = place.value?.key ?? ''
  return read.value.of === of ? read.value.ids : (kept(`read.${of}`) ?? '').split(' ')
}

function understand(): void {
  const of = place.value?.key ?? ''
  const ids = (mine.value.letters?.list ?? []).map(({ id }) => id)
  read.value = { of, ids }
  keepOnDevice(`read.${of}`, ids.join(' '))
}
