/** Events: what can be answered lies open, then the newest of this year; what is older waits behind its headline. */
import type { VNode } from 'preact'
import type { PublicInject } from '../../shared/engine/views.ts'
import { frame, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { Icon } from '../ui/icon.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { Saved } from '../ui/saved.tsx'
import { partsBelow, s } from '../ui/words.ts'

export function Happenings(): VNode | null {
  const all = happened().toSorted(([a], [b]) => Number(offered(`respond:${b}`)) - Number(offered(`respond:${a}`)))
  if (all.length === 0) return null
  return (
    <section class="news">
      {all.map(([id, inject], at) => (
        <Happening
          key={id}
          id={id}
          inject={inject}
          open={offered(`respond:${id}`) || (at === 0 && inject.chosen === null)}
        />
      ))}
    </section>
  )
}

/** What happened in this round, newest first, as this audience may know it. */
export function happened(): readonly (readonly [string, PublicInject])[] {
  const round = frame.value?.rounds[view.value?.round ?? ''] ?? {}
  const all = { ...view.value?.injects, ...mine.value.hand?.injects }
  return Object.entries(all)
    .filter(([, { phase }]) => round[phase] !== undefined)
    .reverse()
}

interface HappeningProps {
  readonly id: string
  readonly inject: PublicInject
  readonly open: boolean
}

function Happening({ id, inject, open }: HappeningProps): VNode {
  const secret = view.value?.injects[id] === undefined
  const answer = inject.chosen === null ? '' : s(`injects.${id}.choice.options.${inject.chosen}.label`)
  return (
    <details class="paper happening" id={`inject.${id}`} open={open}>
      <summary>
        <span>
          <span class="kicker">
            <Icon name={secret ? 'lock' : 'paper'} />
            {t(secret ? 'event.secret' : 'news.kicker')}
          </span>
          <b>{s(`injects.${id}.headline`)}</b>
          {answer !== '' && <small class="fact yes">{t('event.chosen', { answer })}</small>}
        </span>
      </summary>
      <Markdown text={s(`injects.${id}.text`)} />
      {s(`injects.${id}.question`) !== '' && <p class="question">{s(`injects.${id}.question`)}</p>}
      {inject.chosen === null && <Answers id={id} concluded={inject.concluded} />}
      <Saved about={`respond:${id}`} />
    </details>
  )
}

function Answers({ id, concluded }: { readonly id: string; readonly concluded: boolean }): VNode {
  const path = `injects.${id}.choice.options`
  const options = partsBelow(path)
  return (
    <>
      {options.map((option) => (
        <Do key={option} offer={`respond:${id}:${option}`} look="card">
          <span class="measure">
            <b>{s(`${path}.${option}.label`)}</b>
            <span class="text">{s(`${path}.${option}.text`)}</span>
          </span>
        </Do>
      ))}
      {concluded && options.length > 0 && <p class="fact">{t('event.nobody')}</p>}
    </>
  )
}
