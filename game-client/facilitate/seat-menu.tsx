/** One seat: another name, its link anew, another table, a chair swapped with somebody, or farewell. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Id, SeatId } from '../../shared/engine/state.ts'
import { mine, offers, place, table, tables } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Menu } from '../ui/menu.tsx'
import { oneAtATime } from '../ui/one-at-a-time.ts'
import { Saved, sentHere } from '../ui/saved.tsx'
import { roleShort } from '../ui/words.ts'
import { askServer } from './ask-server.ts'
import { nameOf } from './names.ts'
import { swapChairs } from './swap.ts'
import { gone, type Reissued, WayIn } from './way-in.tsx'

interface Of {
  readonly seat: SeatId
  readonly role: Id | null
}

export function SeatMenu({ seat, role }: Of): VNode {
  const reissued = useSignal<Reissued | null>(null)
  const problem = useSignal('')
  const problems = useSignal(0)
  const sure = useSignal(false)
  const ask = async <T,>(what: string, body: object): Promise<T | null> => {
    const answer = await askServer<T>(`/api/workshop/seats/${encodeURIComponent(seat)}/${what}`, body)
    problem.value = 'problem' in answer ? answer.problem : ''
    if ('problem' in answer) problems.value += 1
    return 'problem' in answer ? null : answer.body
  }
  const [once] = useState(oneAtATime)
  const reissue = async () => {
    reissued.value = await ask<Reissued>('reissue', {})
  }
  const move = async (to: string) => {
    const name = nameOf(seat)
    const { link, platzkarte } = (await ask<Partial<Reissued>>('move', { table: to })) ?? {}
    if (link !== undefined && platzkarte !== undefined) gone.value = { name, link, platzkarte }
  }
  return (
    <div class="seat-menu">
      <Rename seat={seat} onRename={(nickname) => void ask('rename', { nickname })} />
      <Swap seat={seat} role={role} />
      {reissued.value === null ? (
        <>
          <p class="hint">{t('seat.reissueHint')}</p>
          <button type="button" class="do plain" data-reissue={seat} onClick={() => void once(reissue)}>
            {t('seat.reissue')}
          </button>
        </>
      ) : (
        <WayIn {...reissued.value} />
      )}
      {tables.value.length > 1 && place.value?.kind === 'facilitator' && (
        <label>
          {t('seat.move')}
          <Menu
            value={table.value}
            answered={problems.value === 0 ? null : String(problems.value)}
            found={{ 'data-move': seat }}
            onChosen={(wanted) => void move(wanted)}
          >
            {tables.value.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Menu>
        </label>
      )}
      {!sure.value && (
        <button type="button" class="do quiet" data-remove={seat} onClick={() => (sure.value = true)}>
          {t('seat.remove')}
        </button>
      )}
      {sure.value && (
        <p>
          {t('seat.removeHint', { name: nameOf(seat) })}{' '}
          <button type="button" class="do plain" data-remove-sure={seat} onClick={() => void ask('remove', {})}>
            {t('seat.removeDo')}
          </button>
        </p>
      )}
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
    </div>
  )
}

function Rename({ seat, onRename }: { readonly seat: SeatId; readonly onRename: (name: string) => void }): VNode {
  const typed = useSignal(nameOf(seat))
  const submit = (event: Event) => {
    event.preventDefault()
    onRename(typed.value.trim())
  }
  return (
    <form class="row" onSubmit={submit}>
      <input
        aria-label={t('seat.rename')}
        maxLength={24}
        autoComplete="off"
        value={typed.value}
        onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
      />
      <button type="submit" class="do quiet" data-rename={seat}>
        {t('seat.rename')}
      </button>
    </form>
  )
}

function Swap({ seat, role }: Of): VNode | null {
  const others = Object.entries(mine.value.table?.seats ?? {}).filter(
    ([other, { bot, role: theirs }]) => !bot && other !== seat && theirs !== role,
  )
  if (others.length === 0 || !offers.value.has('reseat')) return null
  const sent = sentHere('reseat')
  const isRefused = sent?.state === 'refused' && sent.message.ask.type === 'reseat' && seat in sent.message.ask.seats
  return (
    <>
      <label>
        {t('seat.swap')}
        <Menu
          value=""
          answered={sent === null || sent.state === 'sending' ? null : sent.message.cid}
          found={{ 'data-swap': seat }}
          onChosen={(other) => swapChairs(seat, other)}
        >
          <option value="">{t('marks.choose')}</option>
          {others.map(([other, { role: theirs }]) => (
            <option key={other} value={other}>
              {[nameOf(other), theirs === null ? t('role.none') : roleShort(theirs)].join(' · ')}
            </option>
          ))}
        </Menu>
      </label>
      {isRefused && <Saved about="reseat" />}
    </>
  )
}
