/** Somebody without a device sits down: a name, a role, and from then on others enter what they do. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { frame, mine, place, table, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { oneAtATime } from '../ui/one-at-a-time.ts'
import { roleName } from '../ui/words.ts'
import { askServer } from './ask-server.ts'

export function WithoutDevice(): VNode | null {
  const name = useSignal('')
  const role = useSignal('')
  const problem = useSignal('')
  const [once] = useState(oneAtATime)
  const leads = place.value?.kind === 'facilitator' || place.value?.kind === 'spielmeister'
  if (!leads || view.value?.status === 'closed') return null
  const free = freeRoles()
  const chosen = free.includes(role.value) ? role.value : (free[0] ?? '')
  const submit = async () => {
    const body = { table: table.value, nickname: name.value.trim() || null, role: chosen }
    const answer = await askServer('/api/workshop/seats', body)
    problem.value = 'problem' in answer ? answer.problem : ''
    if (!('problem' in answer)) name.value = ''
  }
  return (
    <details class="without-device">
      <summary>{t('without.title')}</summary>
      <p class="hint">{t('without.hint')}</p>
      {free.length === 0 ? (
        <p>{t('without.none')}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void once(submit)
          }}
        >
          <label>
            {t('without.name')}
            <input
              maxLength={24}
              autoComplete="off"
              data-without="name"
              value={name.value}
              onInput={({ currentTarget }) => (name.value = currentTarget.value)}
            />
          </label>
          <label>
            {t('without.role')}
            <select
              data-without="role"
              value={chosen}
              onChange={({ currentTarget }) => (role.value = currentTarget.value)}
            >
              {free.map((id) => (
                <option key={id} value={id}>
                  {roleName(id)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="do plain" data-without="do">
            {t('without.do')}
          </button>
        </form>
      )}
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
    </details>
  )
}

/** Roles in which no person sits. */
function freeRoles(): readonly string[] {
  const taken = Object.values(mine.value.table?.seats ?? {}).flatMap(({ role, bot }) => (bot ? [] : [role]))
  return (frame.value?.roles ?? []).filter((role) => !taken.includes(role))
}
