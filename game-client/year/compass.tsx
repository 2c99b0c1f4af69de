/** Changing seats in one's head: what mattered most to me, and what I think mattered to two others. */
import type { VNode } from 'preact'
import { frame, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offersOf } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { roleName, s } from '../ui/words.ts'

export function Compass(): VNode | null {
  const role = mine.value.me?.role ?? null
  const options = frame.value?.council.perspective ?? []
  const asked = s('debrief.perspective.question')
  if (asked === '') return null
  const others = role === null ? [] : (frame.value?.council.counterparts[role] ?? [])
  return (
    <section class="compass">
      {role !== null && (
        <Question
          title={t('compass.own')}
          options={options}
          offer={(option) => `declare:${option}`}
          chosen={mine.value.me?.declared ?? null}
        />
      )}
      {others.map((other) => (
        <Question
          key={other}
          title={t('compass.other', { role: roleName(other) })}
          options={options}
          offer={(option) => `predict:${other}:${option}`}
          chosen={mine.value.me?.predicted[other] ?? null}
        />
      ))}
      <Saved about={['declare', 'predict']} />
      <Accuracy />
    </section>
  )
}

interface QuestionProps {
  readonly title: string
  readonly options: readonly string[]
  readonly offer: (option: string) => string
  readonly chosen: string | null
}

function Question({ title, options, offer, chosen }: QuestionProps): VNode | null {
  const kind = offer('').replace(/:$/, '')
  if (chosen === null && offersOf(kind).length === 0) return null
  return (
    <fieldset class="field">
      <legend class="label">
        {title} <small>{s('debrief.perspective.question')}</small>
      </legend>
      <div class="choose-one">
        {options.map((option) =>
          option === chosen ? (
            <p key={option} class="filled chosen">
              ✓ {s(`debrief.perspective.options.${option}`)}
            </p>
          ) : (
            <Do key={option} offer={offer(option)}>
              {s(`debrief.perspective.options.${option}`)}
            </Do>
          ),
        )}
      </div>
    </fieldset>
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
