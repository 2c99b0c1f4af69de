/** Who is here, who sits where, and who has dropped out; roles and seats are changed by menu. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { act } from '../net/session.ts'
import { frame, mine, offers, presence, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { offersOf } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { roleName, roleShort } from '../ui/words.ts'
import { SeatMenu } from './seat-menu.tsx'

export function People(): VNode {
  const seats = Object.entries(mine.value.table?.seats ?? {})
  const people = seats.filter(([, { bot }]) => !bot)
  return (
    <section class="people-list">
      <h2>{t('people.title', { count: people.length })}</h2>
      {people.length === 0 && <p class="hint">{t('people.none')}</p>}
      <ul>
        {people.map(([seat, { role }]) => (
          <Person key={seat} seat={seat} role={role} />
        ))}
      </ul>
      <Bots />
      <Saved about="assign" />
    </section>
  )
}

/** A name as the person gave it, else the beginning of the seat's own. */
export function nameOf(seat: string): string {
  return presence.value[seat]?.nickname ?? t('people.unnamed', { seat: seat.slice(0, 4) })
}

function Person({ seat, role }: { readonly seat: string; readonly role: string | null }): VNode {
  const open = useSignal(false)
  const there = presence.value[seat]
  const state = there?.presence ?? 'away'
  return (
    <li class={`person ${state}`}>
      <p>
        <i class={`presence ${state}`} aria-hidden="true" />
        <b>{nameOf(seat)}</b> <small>{t(`presence.${state}`)}</small>
        {there?.shared === true && <small>· {t('device.people')}</small>}
        {there?.help === true && <strong class="help"> {t('people.help')}</strong>}
      </p>
      <RoleMenu seat={seat} role={role} />
      {offers.value.size > 0 && (
        <button type="button" class="do quiet" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
          {t('people.seat')}
        </button>
      )}
      {open.value && <SeatMenu seat={seat} />}
    </li>
  )
}

/** The roles that may be given, as the server offers them. */
function RoleMenu({ seat, role }: { readonly seat: string; readonly role: string | null }): VNode {
  const possible = offersOf(`assign:${seat}`)
  if (possible.length === 0) return <span>{role === null ? t('role.none') : roleShort(role)}</span>
  const choices = [...(frame.value?.roles ?? []), 'none'].filter(
    (id) => possible.includes(id) || id === (role ?? 'none'),
  )
  return (
    <select
      aria-label={t('people.role', { name: nameOf(seat) })}
      data-offer={`assign:${seat}`}
      value={role ?? 'none'}
      onChange={(event) => act(`assign:${seat}:${event.currentTarget.value}`)}
    >
      {choices.map((id) => (
        <option key={id} value={id}>
          {id === 'none' ? t('role.none') : roleName(id)}
        </option>
      ))}
    </select>
  )
}

function Bots(): VNode | null {
  const roles = Object.entries(view.value?.roles ?? {}).filter(([, { bot }]) => bot)
  if (roles.length === 0) return null
  return (
    <ul class="bots">
      {roles.map(([role]) => (
        <li key={role}>{t('people.bot', { role: roleShort(role) })}</li>
      ))}
    </ul>
  )
}
