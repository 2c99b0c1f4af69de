/** What may still come: events by the phase that brings them, so that nothing surprises whoever leads. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { table, view } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { askServer } from './ask-server.ts'
import { phaseTitle } from './phase-title.ts'

interface Coming {
  readonly phase: string
  readonly inject: string
  /** Whatever people do. */
  readonly sure: boolean
  readonly headline: string
  readonly text: string
  readonly guidance: string
}

export function Ahead(): VNode {
  const open = useSignal(false)
  const coming = useSignal<readonly Coming[] | null>(null)
  const [at, phase, spoken] = [table.value, view.value?.phase, language.value]
  useEffect(() => {
    if (!open.value) return
    void askServer<{ ahead: readonly Coming[] }>(`/api/tables/${encodeURIComponent(at)}/ahead`).then((answer) => {
      if ('body' in answer) coming.value = answer.body.ahead
    })
  }, [open.value, at, phase, spoken, open, coming])
  return (
    <details class="ahead" onToggle={({ currentTarget }) => (open.value = currentTarget.open)}>
      <summary>{t('ahead.title')}</summary>
      <p class="hint">{t('ahead.hint')}</p>
      {coming.value?.length === 0 && <p>{t('ahead.none')}</p>}
      {coming.value?.map(({ inject, phase: brings, sure, headline, text, guidance }) => (
        <details key={inject} data-ahead={inject}>
          <summary>
            {headline} <small>{t(sure ? 'ahead.sure' : 'ahead.maybe', { phase: phaseTitle(brings) })}</small>
          </summary>
          <Markdown text={text} />
          {guidance !== '' && (
            <div class="script">
              <h2>{t('desk.guidance')}</h2>
              <Markdown text={guidance} />
            </div>
          )}
        </details>
      ))}
    </details>
  )
}
