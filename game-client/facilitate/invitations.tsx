/** Who else leads and looks on: links are given out here, listed, and taken back. On any console of the lead. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { desk, lately, table, tables } from '../net/stores.ts'
import type { Kind } from '../route.ts'
import { t } from '../texts/texts.ts'
import { newest } from '../ui/newest.ts'
import { oneAtATime } from '../ui/one-at-a-time.ts'
import { askServer } from './ask-server.ts'
import { ShareLink } from './share-link.tsx'

interface Invitation {
  readonly id: string
  readonly kind: Invited
  readonly table: string | null
  readonly name: string | null
  readonly link?: string
}
const KINDS = ['spielmeister', 'projector', 'observer', 'guest', 'facilitator'] as const
type Invited = (typeof KINDS)[number] & Kind

export function Invitations(): VNode {
  const list = useSignal<readonly Invitation[]>([])
  const made = useSignal<Invitation | null>(null)
  const problem = useSignal('')
  const [show] = useState(newest)
  const look = () =>
    show(askServer<{ invitations: readonly Invitation[] }>('/api/workshop/invitations'), (answer) => {
      if ('problem' in answer) problem.value = answer.problem
      else list.value = answer.body.invitations
    })
  // Links that another console gives out or takes back stand here too.
  const changed = lately.value.find(({ what }) => what === 'invite' || what === 'withdraw')?.at ?? 0
  useEffect(() => void look(), [changed])
  const [once] = useState(oneAtATime)
  const ask = async (path: string, body: object) => {
    await once(async () => {
      problem.value = ''
      const answer = await askServer<Invitation>(path, body)
      if ('problem' in answer) problem.value = answer.problem
      else made.value = answer.body.link === undefined ? null : answer.body
    })
    await look()
  }
  return (
    <section class="invitations">
      <h3>{t('invite.title')}</h3>
      <Invite onInvite={(body) => void ask('/api/workshop/invitations', body)} />
      {made.value !== null && (
        <ShareLink key={made.value.id} link={made.value.link ?? ''} label={labelOf(made.value)} open />
      )}
      <p class="hint">{t('invite.hint')}</p>
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
      <ul>
        {list.value.map((invitation) => (
          <li key={invitation.id}>
            <span>{labelOf(invitation)}</span>
            {invitation.id === desk.value ? (
              <small>{t('invite.here')}</small>
            ) : (
              <button
                type="button"
                class="do quiet"
                data-withdraw={invitation.kind}
                onClick={() => void ask(`/api/workshop/invitations/${invitation.id}/withdraw`, {})}
              >
                {t('invite.withdraw')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function labelOf({ kind, table: at, name }: Invitation): string {
  const where = tables.value.length > 1 ? tables.value.find(({ id }) => id === at)?.name : undefined
  return [t(`invite.${kind}`), name, where].filter(Boolean).join(' · ')
}

function Invite({ onInvite }: { readonly onInvite: (body: object) => void }): VNode {
  const kind = useSignal<Invited>('spielmeister')
  const at = useSignal(table.value)
  const name = useSignal('')
  const many = tables.value.length > 1
  // Who leads, leads all tables.
  const chooses = many && kind.value !== 'facilitator'
  const bound = kind.value === 'spielmeister' || (chooses && at.value !== '')
  const submit = (event: Event) => {
    event.preventDefault()
    const named = name.value.trim()
    onInvite({
      kind: kind.value,
      ...(bound && { table: at.value === '' ? table.value : at.value }),
      ...(named !== '' && { name: named }),
    })
    name.value = ''
  }
  return (
    <form onSubmit={submit}>
      <label>
        {t('invite.what')}
        <select value={kind.value} onChange={({ currentTarget }) => (kind.value = currentTarget.value as Invited)}>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`invite.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {chooses && (
        <label>
          {t('invite.table')}
          <select value={at.value} onChange={({ currentTarget }) => (at.value = currentTarget.value)}>
            {kind.value !== 'spielmeister' && <option value="">{t('invite.all')}</option>}
            {tables.value.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('invite.name')}
        <input
          maxLength={24}
          autoComplete="off"
          value={name.value}
          onInput={({ currentTarget }) => (name.value = currentTarget.value)}
        />
      </label>
      <button type="submit" class="do plain" data-invite="">
        {t('invite.do')}
      </button>
    </form>
  )
}
