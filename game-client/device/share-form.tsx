/** Making this device the one of a whole table, or of a few roles. */
import '../theme/device.css'
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { Kept } from '../join/kept.tsx'
import type { JoinInfo } from '../net/wire.ts'
import { language, t } from '../texts/texts.ts'

export interface Sharing {
  readonly table: string
  readonly roles: 'free' | readonly string[]
  readonly language: string
  readonly notice: number
}

interface ShareFormProps {
  readonly info: JoinInfo
  readonly onShare: (body: Sharing) => void
}

export function ShareForm({ info, onShare }: ShareFormProps): VNode {
  const { roles, tables, notice } = info
  const table = useSignal('')
  const some = useSignal(false)
  const chosen = useSignal<readonly string[]>([])
  const at = tables.find(({ id }) => id === table.value) ?? tables[0]
  const free = roles.filter(({ id }) => at?.free?.includes(id) === true)
  const submit = (event: Event) => {
    event.preventDefault()
    onShare({ table: at?.id ?? '', roles: some.value ? chosen.value : 'free', language: language.value, notice })
  }
  const toggle = (id: string) => {
    chosen.value = chosen.value.includes(id) ? chosen.value.filter((other) => other !== id) : [...chosen.value, id]
  }
  if (free.length === 0 && tables.length === 1) return <p class="hint">{t('share.full')}</p>
  return (
    <form class="share-form" onSubmit={submit}>
      <p>{t('share.lead')}</p>
      {tables.length > 1 && (
        <>
          <label for="share-table">{t('join.table')}</label>
          <select id="share-table" value={at?.id} onChange={(event) => (table.value = event.currentTarget.value)}>
            {tables.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <fieldset aria-label={t('share.title')}>
        {([false, true] as const).map((few) => (
          <label key={String(few)} class="tick">
            <input type="radio" name="share" checked={some.value === few} onChange={() => (some.value = few)} />
            {t(few ? 'share.some' : 'share.all')}
          </label>
        ))}
      </fieldset>
      {some.value && (
        <fieldset>
          <legend>{t('share.which')}</legend>
          {free.map(({ id, name }) => (
            <label key={id} class="tick">
              <input type="checkbox" data-share={id} checked={chosen.value.includes(id)} onChange={() => toggle(id)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {free.length === 0 && <p class="hint">{t('share.full')}</p>}
      <Kept info={info} />
      <button
        type="submit"
        class="do plain"
        data-join="device"
        disabled={free.length === 0 || (some.value && chosen.value.length === 0)}
      >
        {t('share.do')}
      </button>
    </form>
  )
}
