/** Who is here, who sits where, and who has dropped out; roles and seats are changed by menu. */
import '../theme/people.css'
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { Sending } from '../net/outbox.ts'
import { act } from '../net/session.ts'
import { frame, mine, offers, presence, speaking, tables, view } from '../net/stores.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { Do, offersOf } from '../ui/do.tsx'
import { Menu } from '../ui/menu.tsx'
import { Saved, sentHere } from '../ui/saved.tsx'
import { roleShort } from '../ui/words.ts'
import { Cast } from './cast.tsx'
import { draggedBy, takesSeat } from './drag.ts'
import { nameOf } from './names.ts'
import { lookAtRole } from './role-look.tsx'
import { SeatMenu } from './seat-menu.tsx'
import { swapChairs } from './swap.ts'
import { WayInOfGone } from './way-in.tsx'
import { WithoutDevice } from './without-device.tsx'

/** What is asked for people here. */
const ASKED = ['assign', 'reseat', 'sitIn'] as const

export function People(): VNode {
  const seats = Object.entries(mine.value.table?.seats ?? {})
  const people = seats.filter(([, { bot }]) => !bot)
  const asked = sentHere(...ASKED)
  const isToldBeside = asked?.state === 'refused' && asked.offer.startsWith('assign:')
  return (
    <section class="people-list">
      <h2>{t('people.title', { count: people.length })}</h2>
      <WayInOfGone />
      {people.length === 0 && <p class="hint">{t('people.none')}</p>}
      <Cast people={people.length} />
      <ul>
        {people.map(([seat, { role }]) => (
          <Person key={seat} seat={seat} role={role} />
        ))}
      </ul>
      {people.length > 1 && offers.value.size > 0 && (
        <p class="hint only-mouse">{t('people.drag', { tables: tables.value.length })}</p>
      )}
      <EmptyChairs />
      <WithoutDevice />
      <Rotate />
      {!isToldBeside && <Saved about={ASKED} />}
    </section>
  )
}

function Person({ seat, role }: { readonly seat: string; readonly role: string | null }): VNode {
  const open = useSignal(false)
  const there = presence.value[seat]
  const state = there?.presence ?? 'away'
  return (
    <li
      class="person"
      {...(offers.value.size > 0 && draggedBy(seat))}
      {...takesSeat((other) => swapChairs(other, seat))}
    >
      <p>
        <i class={`presence is-${state}`} aria-hidden="true" />
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
      {refusedAt(seat) !== null && <Saved id={refusedId(seat)} about={`assign:${seat}`} />}
      {state === 'paper' && role !== null && view.value?.status === 'playing' && (
        <button type="button" class="do plain" data-enter-for={role} onClick={() => lookAtRole(role)}>
          {t('without.enter', { name: nameOf(seat) })}
        </button>
      )}
      {open.value && <SeatMenu seat={seat} role={role} />}
    </li>
  )
}

/** Why the last wish for this person did not hold stands beside their menu; null where it did, or is on its way. */
function refusedAt(seat: string): Sending | null {
  const sent = sentHere(`assign:${seat}`)
  return sent?.state === 'refused' ? sent : null
}

function refusedId(seat: string): string {
  return `refused-${seat}`
}

/** The roles that may be given, as the server offers them. */
function RoleMenu({ seat, role }: { readonly seat: string; readonly role: string | null }): VNode {
  const possible = offersOf(`assign:${seat}`)
  if (possible.length === 0) return <span>{role === null ? t('role.none') : roleShort(role)}</span>
  const choices = [...(frame.value?.roles ?? []), 'none'].filter(
    (id) => possible.includes(id) || id === (role ?? 'none'),
  )
  const refused = refusedAt(seat)
  return (
    <Menu
      answered={refused?.message.cid ?? null}
      described={refused === null ? undefined : refusedId(seat)}
      label={t('people.role', { name: nameOf(seat) })}
      found={{ 'data-offer': `assign:${seat}` }}
      value={role ?? 'none'}
      onChosen={(wanted) => act(`assign:${seat}:${wanted}`)}
    >
      {choices.map((id) => (
        <option key={id} value={id}>
          {id === 'none' ? t('role.none') : roleShort(id)}
        </option>
      ))}
    </Menu>
  )
}

/** Roles without people: played by the computer, by whoever leads, or by nobody yet. */
function EmptyChairs(): VNode | null {
  const roles = Object.entries(view.value?.roles ?? {}).filter(([role, { bot, byHand }]) => {
    return bot || byHand || offers.value.has(`sitIn:${role}:true`)
  })
  if (roles.length === 0) return null
  return (
    <ul class="bots">
      {roles.map(([role, { bot, byHand }]) => (
        <li key={role} data-chair={role} {...takesSeat((seat) => act(`assign:${seat}:${role}`))}>
          {t(chairKey(bot, byHand), { role: roleShort(role) })}
          <Do offer={`sitIn:${role}:true`} look="quiet">
            {t('sit.in')}
          </Do>
          {mine.value.byHand?.[role] !== undefined && (
            <button type="button" class="do plain" data-speak={role} onClick={() => (speaking.value = role)}>
              {t('sit.act', { role: roleShort(role) })}
            </button>
          )}
          <Do offer={`sitIn:${role}:false`} look="quiet">
            {t('sit.out')}
          </Do>
        </li>
      ))}
    </ul>
  )
}

function chairKey(bot: boolean, byHand: boolean): TextKey {
  if (byHand) return 'people.byHand'
  return bot ? 'people.bot' : 'people.empty'
}

function Rotate(): VNode | null {
  if (!offers.value.has('reseat')) return null
  return (
    <details class="rotate">
      <summary>{t('people.rotate')}</summary>
      <p class="hint">{t('people.rotateHint')}</p>
      <Do offer="reseat">{t('people.rotateDo')}</Do>
    </details>
  )
}
