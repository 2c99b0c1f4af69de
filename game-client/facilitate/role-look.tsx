/** What a role sees now, in a frame that says so; and in the same place, what its people did on paper is entered for them. */
import '../theme/role-look.css'
import { signal, useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Id } from '../../shared/engine/state.ts'
import { frame, link, place, table, view } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { newest } from '../ui/newest.ts'
import { roleName } from '../ui/words.ts'
import { askServer } from './ask-server.ts'
import { EnterOwn } from './enter-own.tsx'
import { EnterPaper } from './enter-paper.tsx'
import { useAnswers } from './for-role.ts'
import type { Looked } from './looked.ts'

/** The role that is looked at; empty: none. */
const role = signal('')

/** Opens the look at a role, and goes there. */
export function lookAtRole(wanted: Id): void {
  role.value = wanted
  const place = document.querySelector<HTMLDetailsElement>('.role-look')
  if (place === null) return
  place.open = true
  place.scrollIntoView({ block: 'start' })
  place.querySelector('select')?.focus({ preventScroll: true })
}

export function RoleLook(): VNode {
  const seen = useSignal<Looked | null>(null)
  const problem = useSignal('')
  const [at, phase, wanted, spoken] = [table.value, view.value?.phase, role.value, language.value]
  const [show] = useState(newest)
  const look = async () => {
    // What is being typed there stays while the same role is looked at anew.
    if (seen.value?.role !== wanted) seen.value = null
    const path = `/api/tables/${encodeURIComponent(at)}/as/${encodeURIComponent(wanted)}`
    const asked = wanted === '' ? Promise.resolve(null) : askServer<Looked>(path)
    await show(asked, (answer) => {
      problem.value = answer !== null && 'problem' in answer ? answer.problem : ''
      if (answer !== null && 'body' in answer) seen.value = answer.body
    })
  }
  // What could not be had without a network is asked for again with it.
  const away = link.value === 'lost' || link.value === 'gone'
  useEffect(() => {
    if (!away) void look()
  }, [at, phase, wanted, spoken, away])
  useAnswers(wanted, () => void look())
  return (
    <details class="role-look">
      <summary>{t(place.value?.kind === 'guest' ? 'look.only' : 'look.title')}</summary>
      <label for="look-role">{t('look.which')}</label>
      <select id="look-role" value={role.value} onChange={({ currentTarget }) => (role.value = currentTarget.value)}>
        <option value="">{t('marks.choose')}</option>
        {(frame.value?.roles ?? []).map((id) => (
          <option key={id} value={id}>
            {roleName(id)}
          </option>
        ))}
      </select>
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
      {seen.value !== null && (
        <div class="looked" data-look={seen.value.role}>
          <p class="says">{t('look.says', { role: roleName(seen.value.role) })}</p>
          <Held seen={seen.value} />
          {seen.value.offers.length > 0 && (
            <EnterPaper key={seen.value.role} seen={seen.value} then={() => void look()} />
          )}
          <EnterOwn key={seen.value.role} seen={seen.value} />
        </div>
      )}
    </details>
  )
}

function Held({ seen: { role, hand, texts } }: { readonly seen: Looked }): VNode {
  return (
    <>
      <Markdown text={texts[`roles.${role}.brief`] ?? ''} />
      <h3>{t('look.cards')}</h3>
      <ul>
        {Object.entries(hand.cards).map(([id, { opened }]) => (
          <li key={id}>
            <b>{texts[`cards.${id}.title`] ?? id}</b> <small>{t(opened === null ? 'look.closed' : 'look.open')}</small>
            <Markdown text={texts[`cards.${id}.text`] ?? ''} />
          </li>
        ))}
      </ul>
    </>
  )
}
