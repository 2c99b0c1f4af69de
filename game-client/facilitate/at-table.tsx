/** What is said at a table, put down by thumb: choose a role, tap what it said, whom it heard, whose hand it shook. */
import '../theme/at-table.css'
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Id } from '../../shared/engine/state.ts'
import type { Presence } from '../../shared/protocol/private-view.ts'
import { frame, link, mine, place, presence, table, view } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { newest } from '../ui/newest.ts'
import { Saved } from '../ui/saved.tsx'
import { roleName, roleShort } from '../ui/words.ts'
import { askServer } from './ask-server.ts'
import { type Tap, tapsOf } from './at-table-taps.ts'
import { EnterOwn } from './enter-own.tsx'
import { isUnderway, putDown, tapOf, useAnswers } from './for-role.ts'
import type { Looked } from './looked.ts'
import { choicesFor } from './own-asked.ts'

export function AtTable(): VNode | null {
  const role = useSignal<Id>('')
  const kind = place.value?.kind
  if (view.value?.status !== 'playing' || (kind !== 'spielmeister' && kind !== 'facilitator')) return null
  const without = new Set(withoutDevice())
  const roles = (frame.value?.roles ?? []).toSorted((a, b) => Number(without.has(b)) - Number(without.has(a)))
  return (
    <details class="at-table" open={kind === 'spielmeister'}>
      <summary>{t('atTable.title')}</summary>
      <p class="hint">{t('atTable.hint')}</p>
      <div class="chips">
        {roles.map((id) => (
          <button
            key={id}
            type="button"
            data-for={id}
            aria-pressed={role.value === id}
            onClick={() => (role.value = role.value === id ? '' : id)}
          >
            {roleShort(id)}
            {without.has(id) && <small> {t('atTable.without')}</small>}
          </button>
        ))}
      </div>
      {role.value !== '' && <Taps key={role.value} role={role.value} />}
    </details>
  )
}

/** Nobody taps for these: they play on paper, or their device is gone. */
const WITHOUT: ReadonlySet<Presence> = new Set(['away', 'paper'])

/** Roles with people of whom none is at a device now: they come first. */
function withoutDevice(): readonly Id[] {
  const seats = Object.entries(mine.value.table?.seats ?? {}).filter(([, { bot }]) => !bot)
  return (frame.value?.roles ?? []).filter((role) => {
    const own = seats.filter(([, seat]) => seat.role === role)
    return own.length > 0 && own.every(([seat]) => WITHOUT.has(presence.value[seat]?.presence ?? 'away'))
  })
}

function Taps({ role }: { readonly role: Id }): VNode {
  const seen = useSignal<Looked | null>(null)
  const problem = useSignal('')
  const [at, phase, spoken] = [table.value, view.value?.phase, language.value]
  const [show] = useState(newest)
  const look = () =>
    show(askServer<Looked>(`/api/tables/${encodeURIComponent(at)}/as/${encodeURIComponent(role)}`), (answer) => {
      problem.value = 'problem' in answer ? answer.problem : ''
      if ('body' in answer) seen.value = answer.body
    })
  // What could not be had without a network is asked for again with it.
  const away = link.value === 'lost' || link.value === 'gone'
  useEffect(() => {
    if (!away) void look()
  }, [at, phase, spoken, away])
  useAnswers(role, () => void look())
  const taps = seen.value === null ? null : tapsOf(seen.value)
  return (
    <div class="taps" data-taps={role}>
      <p class="says">{t('atTable.for', { role: roleName(role) })}</p>
      {taps?.length === 0 && seen.value !== null && choicesFor(seen.value).length === 0 && (
        <p class="hint">{t('atTable.nothing')}</p>
      )}
      {taps?.map((tap) => (
        <TapButton key={tap.key} role={role} tap={tap} />
      ))}
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
      {seen.value !== null && <EnterOwn seen={seen.value} besides={taps?.map(({ key }) => key) ?? []} />}
    </div>
  )
}

function TapButton({ role, tap: { key, ask, on, label } }: { readonly role: Id; readonly tap: Tap }): VNode {
  const name = tapOf(role, key)
  return (
    <>
      <button
        type="button"
        class="do card"
        data-tap={key}
        aria-pressed={on}
        aria-busy={isUnderway(name)}
        onClick={() => putDown(role, key, ask)}
      >
        <span aria-hidden="true">{on ? '✓' : '○'}</span> {label}
      </button>
      <Saved about={name} />
    </>
  )
}
