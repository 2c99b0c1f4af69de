/** What one's time goes to between the meetings: going somewhere, asking somebody, telling one person alone. */
import type { VNode } from 'preact'
import { frame, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offersOf } from '../ui/do.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { Saved } from '../ui/saved.tsx'
import { roleShort, s } from '../ui/words.ts'
import { Confide } from './confide.tsx'

export function Errands(): VNode | null {
  const visits = mine.value.hand?.visits ?? []
  const places = offersOf('visit')
  const asked = view.value?.asked ?? []
  const subjects = offersOf('ask')
  return (
    <section class="errands">
      <Points />
      {(places.length > 0 || visits.length > 0) && (
        <details class="option-sheet">
          <summary>
            <b>{t('visit.title')}</b>
          </summary>
          <p class="hint">{t('visit.hint', { points: frame.value?.council.time?.visit ?? 0 })}</p>
          <div class="choose-one">
            {places.map((place) => (
              <Do key={place} offer={`visit:${place}`}>
                {s(`places.${place}.name`)}
              </Do>
            ))}
          </div>
          <Saved about="visit" />
        </details>
      )}
      {visits.map((place) => (
        <div key={place} class="paper private">
          <p class="kicker">{t('visit.saw', { place: s(`places.${place}.name`) })}</p>
          <Markdown text={s(`places.${place}.visit`)} />
        </div>
      ))}
      {(subjects.length > 0 || asked.length > 0) && (
        <details class="option-sheet" open={offersOf('answer').length > 0}>
          <summary>
            <b>{t('ask.title')}</b>
          </summary>
          {subjects.map((rest) => {
            const [to = '', subject = ''] = rest.split(':')
            return (
              <Do key={rest} offer={`ask:${rest}`} look="card">
                {t('ask.put', { role: roleShort(to), question: s(`asking.subjects.${subject}.text`) })}
              </Do>
            )
          })}
          {asked.map(({ id, by, to, subject, state }) => (
            <div key={id} class="asked">
              <p>
                <b>{t('ask.line', { by: roleShort(by), to: roleShort(to) })}</b> {s(`asking.subjects.${subject}.text`)}
              </p>
              {state === 'answered' && <Markdown class="answer" text={s(`asking.subjects.${subject}.answer`)} />}
              {state !== 'answered' && <p class="hint">{t(`ask.${state}`)}</p>}
              <Do offer={`answer:${id}`}>{t('ask.answer')}</Do>
            </div>
          ))}
          <Saved about={['ask', 'answer']} />
        </details>
      )}
      <Confide />
    </section>
  )
}

/** Time as a few counters: it is short, and everybody feels it. */
function Points(): VNode | null {
  const left = mine.value.hand?.points ?? null
  const all = frame.value?.council.time?.perRound ?? 0
  if (left === null) return null
  return (
    <p class="points">
      <span aria-hidden="true">{'●'.repeat(left) + '○'.repeat(Math.max(0, all - left))}</span>{' '}
      {t('points.left', { left, all })}
    </p>
  )
}
