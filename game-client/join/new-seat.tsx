/** Coming in for the first time: a name if one likes, a table if there are several, and what is kept of it. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { JoinInfo } from '../net/wire.ts'
import { language, t } from '../texts/texts.ts'
import { Kept } from './kept.tsx'
import { Lives } from './lives.tsx'
import { Problem } from './problem.tsx'

interface NewSeatProps {
  readonly info: JoinInfo
  readonly problem: string
  readonly onJoin: (body: {
    nickname?: string
    table?: string
    life?: string
    language: string
    notice: number
  }) => void
}

export function NewSeat({ info, problem, onJoin }: NewSeatProps): VNode {
  const nickname = useSignal('')
  const table = useSignal('')
  const life = useSignal('')
  const submit = (event: Event) => {
    event.preventDefault()
    onJoin({
      language: language.value,
      notice: info.notice,
      ...(nickname.value.trim() !== '' && { nickname: nickname.value.trim() }),
      ...(table.value !== '' && { table: table.value }),
      ...(life.value !== '' && { life: life.value }),
    })
  }
  return (
    <section class="paper new-seat">
      <h2>{t('join.new')}</h2>
      <form onSubmit={submit}>
        <div>
          <label for="nickname">{t('join.nickname')}</label>
          <input
            id="nickname"
            name="nickname"
            maxLength={40}
            autoComplete="off"
            value={nickname.value}
            onInput={(event) => (nickname.value = event.currentTarget.value)}
          />
          <p class="hint">{t('join.nicknameHint')}</p>
        </div>
        {info.tables.length > 1 && (
          <div>
            <label for="table">{t('join.table')}</label>
            <select id="table" value={table.value} onChange={(event) => (table.value = event.currentTarget.value)}>
              <option value="">{t('join.anyTable')}</option>
              {info.tables.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        {info.lives.length > 1 && <Lives lives={info.lives} chosen={life} />}
        <Kept info={info} />
        <button type="submit" class="do main" data-join="new">
          {t('join.do')}
        </button>
      </form>
      {problem !== '' && <Problem text={problem} />}
    </section>
  )
}
