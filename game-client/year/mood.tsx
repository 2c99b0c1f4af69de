/** What a group says of itself without names: the pulse, reflections, doubts about assumptions. */
import type { VNode } from 'preact'
import { draftOf, setDraft } from '../net/drafts.ts'
import { act } from '../net/session.ts'
import { frame, free, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { Draft } from '../ui/draft.tsx'
import { Saved } from '../ui/saved.tsx'
import { s } from '../ui/words.ts'

export function Pulse(): VNode | null {
  const answers = Array.from({ length: frame.value?.council.pulse ?? 0 }, (_, at) => at)
  const own = mine.value.me?.pulse ?? null
  const asked = offered('pulse')
  if (s('debrief.pulse.question') === '') return null
  return (
    <section class="pulse">
      <h2>{s('debrief.pulse.question')}</h2>
      {asked && <p class="hint">{t('pulse.anonymous')}</p>}
      <div class="choose-one">
        {answers.map((at) =>
          own === at ? (
            <p key={at} class="filled chosen">
              ✓ {s(`debrief.pulse.answers.${at}`)}
            </p>
          ) : (
            <Do key={at} offer={`pulse:${at}`}>
              {s(`debrief.pulse.answers.${at}`)}
            </Do>
          ),
        )}
      </div>
      <Saved about="pulse" />
      <PulseCounts />
    </section>
  )
}

/** Counts by round, as bars and as words. */
export function PulseCounts(): VNode | null {
  const last = Object.values(view.value?.pulses ?? {}).at(-1)
  if (last === undefined) return null
  const most = Math.max(...last, 1)
  return (
    <ul class="bars">
      {last.map((count, at) => (
        <li key={at}>
          <span>{s(`debrief.pulse.answers.${at}`)}</span>
          <meter value={count} max={most} aria-hidden="true" />
          <b>{count}</b>
        </li>
      ))}
    </ul>
  )
}

export function Reflections(): VNode {
  const written = (view.value?.reflections ?? []).flatMap((id) => free.value[id] ?? [])
  const keep = () => {
    const text = draftOf('reflection').trim()
    if (text === '') return
    act('reflect', text)
    setDraft('reflection', '')
  }
  return (
    <section class="reflections">
      {offered('reflect') && (
        <>
          <h2>{t('reflect.ask')}</h2>
          <Draft name="reflection" label={t('reflect.ask')} rows={3} most={280} />
          <button type="button" class="do" data-offer="reflect" onClick={keep}>
            {t('reflect.give')}
          </button>
          <Saved about="reflect" />
        </>
      )}
      {written.length > 0 && (
        <ul class="word-cloud">
          {written.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Every assumption behind the numbers can be doubted; what many doubt is worth talking about. */
export function Doubts(): VNode {
  const own = mine.value.me?.doubts ?? []
  return (
    <section class="doubts">
      <h2>{t('doubt.title')}</h2>
      {doubted().map(({ id, count }) => {
        const mineToo = own.includes(id)
        return (
          <div key={id} class={mineToo ? 'assumption own' : 'assumption'}>
            <p>
              {s(`assumptions.${id}`)}
              {count > 0 && <small>{t('doubt.count', { count })}</small>}
            </p>
            <Do offer={`doubt:${id}:true`}>{t('doubt.short')}</Do>
            <Do offer={`doubt:${id}:false`} pressed look="quiet">
              {t('doubt.takeBack')}
            </Do>
          </div>
        )
      })}
      <Saved about="doubt" />
    </section>
  )
}

/** All assumptions, those first that most people doubt. */
export function doubted(): readonly { readonly id: string; readonly count: number }[] {
  return (frame.value?.council.assumptions ?? [])
    .map((id) => ({ id, count: view.value?.doubts[id] ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
}
