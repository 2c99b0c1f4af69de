/** Back to the beginning of a phase, with a reason that everybody reads. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { mine } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { listed } from '../ui/words.ts'
import { BackTogether } from './back-together.tsx'
import { phaseTitle } from './phase-title.ts'

export function Marks(): VNode | null {
  const chosen = useSignal('')
  const reason = useSignal('')
  const marks = (mine.value.table?.marks ?? []).filter(({ id }) => offered(`back:${id}`))
  if (marks.length === 0) return null
  return (
    <details class="marks">
      <summary>{t('marks.title')}</summary>
      <p class="hint">{t('marks.hint')}</p>
      <label for="mark">{t('marks.to')}</label>
      <select id="mark" value={chosen.value} onChange={(event) => (chosen.value = event.currentTarget.value)}>
        <option value="">{t('marks.choose')}</option>
        {marks.toReversed().map(({ id, kind, phase }) => (
          <option key={id} value={id}>
            {t(`marks.${kind}`, { phase: phaseTitle(phase) })}
          </option>
        ))}
      </select>
      <label for="reason">{t('marks.reason')}</label>
      <input
        id="reason"
        maxLength={280}
        value={reason.value}
        onInput={(event) => (reason.value = event.currentTarget.value)}
      />
      {chosen.value !== '' && (
        <p class="undoes">{undoesText(marks.find(({ id }) => id === chosen.value)?.undoes ?? {})}</p>
      )}
      {chosen.value !== '' && (
        <Do offer={`back:${chosen.value}`} text={reason.value.trim()} then={() => (chosen.value = '')}>
          {t('marks.do')}
        </Do>
      )}
      <BackTogether reason={reason.value.trim()} />
    </details>
  )
}

const KINDS = ['years', 'ballots', 'motions', 'choices', 'cards', 'promises', 'signatures', 'acts', 'news'] as const

/** What would be taken back, and what stays. */
function undoesText(undoes: Readonly<Record<string, number>>): string {
  const list = KINDS.filter((kind) => (undoes[kind] ?? 0) > 0).map((kind) =>
    t(`undoes.${kind}`, { count: undoes[kind] ?? 0 }),
  )
  return list.length === 0 ? t('undoes.nothing') : t('undoes.list', { list: listed(list) })
}
