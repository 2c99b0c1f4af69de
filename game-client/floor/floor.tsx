/** What the facilitator put on the floor, for everybody: breaking news, a question of the moment, what was taken back. */
import '../theme/floor.css'
import type { VNode } from 'preact'
import type { PublicFloor } from '../../shared/engine/floor-state.ts'
import { motionName } from '../council/names.ts'
import { free, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { roleShort, s } from '../ui/words.ts'
import { readPoll } from './poll-text.ts'

/** More than these, and nobody reads any. */
const NEWEST = 2

export function Floor(): VNode | null {
  const floor = view.value?.floor
  if (floor === undefined) return null
  const here = floor.revoked.filter(({ phase }) => phase === view.value?.phase)
  return (
    <div class="floor">
      {floor.flashes.slice(-NEWEST).map(({ id, text }) => (
        <article key={id} class="flash">
          <p class="kicker">{t('floor.flash')}</p>
          <p>{free.value[text] ?? ''}</p>
        </article>
      ))}
      {floor.poll !== null && <Question poll={floor.poll} />}
      {here.map((one) => (
        <p key={one.reason} class="notice">
          <b>{t('floor.revoked', { what: nameOf(one) })}</b>{' '}
          {t('floor.reason', { reason: free.value[one.reason] ?? '' })}
        </p>
      ))}
    </div>
  )
}

function nameOf({ what, of, by }: PublicFloor['revoked'][number]): string {
  if (what === 'promise') return t('floor.word', { role: roleShort(by ?? ''), promise: s(`promises.${of}.text`) })
  const motion = view.value?.motions[of]
  return motion === undefined ? '' : motionName(of, motion)
}

function Question({ poll }: { readonly poll: NonNullable<PublicFloor['poll']> }): VNode {
  const { question, answers } = readPoll(free.value[poll.text] ?? '')
  const own = mine.value.me?.polled ?? null
  return (
    <section class="poll">
      <p class="kicker">{t('floor.poll')}</p>
      <h2>{question}</h2>
      {poll.open && (
        <div class="choose-one">
          {answers.map((answer, index) => (
            <Do key={answer} offer={`answerPoll:${poll.id}:${index}`} pressed={own === index}>
              {answer}
            </Do>
          ))}
        </div>
      )}
      {poll.open && own !== null && <p class="hint">{t('floor.mine', { answer: answers[own] ?? '' })}</p>}
      {poll.open && <p class="hint">{t('floor.given', { count: poll.given })}</p>}
      {poll.counts !== null && <Counts counts={poll.counts} answers={answers} />}
      {!poll.open && poll.counts === null && <p class="hint">{t('floor.few')}</p>}
      <Saved about="answerPoll" />
    </section>
  )
}

/** Bars of one length scale, each with its count: how many, never who. */
function Counts({
  counts,
  answers,
}: {
  readonly counts: readonly number[]
  readonly answers: readonly string[]
}): VNode {
  const most = Math.max(1, ...counts)
  return (
    <ul class="poll-counts">
      {counts.map((count, index) => (
        <li key={answers[index]}>
          <span>{answers[index]}</span>
          <meter min={0} max={most} value={count} aria-hidden="true" />
          <b>{count}</b>
        </li>
      ))}
    </ul>
  )
}
