/** What may still come: events by the phase that brings them, so that nothing surprises whoever leads. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { frame, table, view } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { newest } from '../ui/newest.ts'
import { listed, s } from '../ui/words.ts'
import { askServer } from './ask-server.ts'

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
  const [show] = useState(newest)
  useEffect(() => {
    if (!open.value) return
    const asked = askServer<{ ahead: readonly Coming[] }>(`/api/tables/${encodeURIComponent(at)}/ahead`)
    void show(asked, (answer) => {
      if ('body' in answer) coming.value = answer.body.ahead
    })
  }, [open.value, at, phase, spoken, open, coming, show])
  return (
    <details class="ahead" onToggle={({ currentTarget }) => (open.value = currentTarget.open)}>
      <summary>{t('ahead.title')}</summary>
      <p class="hint">{t('ahead.hint')}</p>
      {coming.value?.length === 0 && <p>{t('ahead.none')}</p>}
      {together(coming.value ?? []).map(({ inject, when, sure, headline, text, guidance }) => (
        <details key={inject} data-ahead={inject}>
          <summary>
            {headline} <small>{t(sure ? 'ahead.sure' : 'ahead.maybe', { when: listed(when.map(momentOf)) })}</small>
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

/** What may come in several years is one thing, with all its moments. */
function together(coming: readonly Coming[]): readonly (Coming & { readonly when: readonly string[] })[] {
  return [...Map.groupBy(coming, ({ inject }) => inject).values()].flatMap((all) => {
    const [first] = all
    return first === undefined ? [] : [{ ...first, when: all.map(({ phase }) => phase) }]
  })
}

/** A phase with its round, for each year has one of that name. */
function momentOf(phase: string): string {
  const round = Object.entries(frame.value?.rounds ?? {}).find(([, phases]) => phases[phase] !== undefined)?.[0]
  const name = s(`rounds.${round}.phases.${phase}.name`)
  return t('ahead.moment', { round: s(`rounds.${round}.name`), phase: name })
}
