/** Changing seats in one's head: what mattered most to me, and what I think mattered to two others. One at a time. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { frame, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { roleName, s } from '../ui/words.ts'

interface Question {
  readonly kind: string
  readonly title: string
  /** What is asked of oneself; of another, why it is asked of this one. */
  readonly hint: string
  readonly chosen: string | null
}

export function Compass(): VNode | null {
  const again = useSignal<string | null>(null)
  const role = mine.value.me?.role ?? null
  const all = role === null ? [] : questionsOf(role).filter(({ kind, chosen }) => chosen !== null || offered(kind))
  if (all.length === 0) return <Accuracy />
  const now = again.value ?? all.find(({ chosen }) => chosen === null)?.kind ?? null
  return (
    <section class="compass" id="compass">
      {all.map((question) =>
        question.kind === now ? (
          <Asked key={question.kind} {...question} done={() => (again.value = null)} />
        ) : (
          <Answered key={question.kind} {...question} again={() => (again.value = question.kind)} />
        ),
      )}
      <Saved about={['declare', 'predict']} />
      <Accuracy />
    </section>
  )
}

function questionsOf(role: string): readonly Question[] {
  const others = frame.value?.council.counterparts[role] ?? []
  const me = mine.value.me
  return [
    { kind: 'declare', title: t('compass.own'), hint: s('debrief.perspective.question'), chosen: me?.declared ?? null },
    ...others.map((other, at) => ({
      kind: `predict:${other}`,
      title: t('compass.other', { role: roleName(other) }),
      hint: t(at === 0 ? 'compass.needs' : 'compass.clashes'),
      chosen: me?.predicted[other] ?? null,
    })),
  ]
}

function Asked({ kind, title, hint, chosen, done }: Question & { readonly done: () => void }): VNode {
  return (
    <fieldset class="field">
      <legend class="label">{title}</legend>
      <p class="hint">{hint}</p>
      <div class="choose-one">
        {(frame.value?.council.perspective ?? []).map((option) =>
          option === chosen ? (
            <button key={option} type="button" class="do" aria-pressed="true" onClick={done}>
              {s(`debrief.perspective.options.${option}`)}
            </button>
          ) : (
            <Do key={option} offer={`${kind}:${option}`} then={done}>
              {s(`debrief.perspective.options.${option}`)}
            </Do>
          ),
        )}
      </div>
    </fieldset>
  )
}

/** What was answered is a line; what comes later is only named. */
function Answered({ kind, title, chosen, again }: Question & { readonly again: () => void }): VNode {
  return (
    <div class={chosen === null ? 'field-line empty' : 'field-line'}>
      <p>
        <b>{title}</b> {chosen === null ? '' : s(`debrief.perspective.options.${chosen}`)}
      </p>
      {chosen !== null && offered(kind) && (
        <button type="button" class="do quiet" onClick={again}>
          {t('motion.change')}
          <span class="unseen"> {title}</span>
        </button>
      )}
    </div>
  )
}

/** A plain count of the group, before and after, losses too; below eight pairs nothing. */
export function Accuracy(): VNode | null {
  const counts = Object.entries(view.value?.perspective ?? {})
  if (counts.length === 0) return null
  return (
    <div class="accuracy">
      {counts.map(([phase, { right, of }], at) => (
        <p key={phase} class="big">
          {t(at === 0 ? 'compass.first' : 'compass.later', { right, of })}
        </p>
      ))}
    </div>
  )
}
