/** The real course beside the other one: two towns, two lines, two columns, and what fell out on the way. */
import type { VNode } from 'preact'
import type { FellOutOfIt, WhatIfResult } from '../../shared/engine/state.ts'
import { frame, view } from '../net/stores.ts'
import { type TextKey, t } from '../texts/texts.ts'
import type { Format } from '../town/picture.ts'
import { amountOf, roleShort, s } from '../ui/words.ts'
import { GUESSES } from './guesses.ts'
import { TwoTowns } from './two-towns.tsx'

interface TwoCoursesProps {
  readonly id: string
  readonly result: WhatIfResult
  /** Where it is looked at. Default: beside the tables of a console. */
  readonly format?: Format
}

export function TwoCourses({ id, result, format = 'laptop' }: TwoCoursesProps): VNode {
  const subject = frame.value?.subject ?? ''
  const rows = changesOf(result)
  return (
    <>
      <Counted id={id} />
      <TwoTowns result={result} format={format} />
      <Lines result={result} />
      <table class="courses">
        <caption>{s(`variables.${subject}.name`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('whatIf.phase')}</th>
            <th scope="col">{t('whatIf.played')}</th>
            <th scope="col">{t('whatIf.instead')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((at) => (
            <tr key={at}>
              <th scope="row">{phaseName(result.phases[at] ?? '')}</th>
              <td>{amountOf(subject, result.played[at] ?? 0)}</td>
              <td>{amountOf(subject, result.instead[at] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('whatIf.ending')}</th>
            <td>{s(`endings.${result.endings.played}.text`)}</td>
            <td>{s(`endings.${result.endings.instead}.text`)}</td>
          </tr>
        </tfoot>
      </table>
      <FellOut result={result} />
    </>
  )
}

/** How the group guessed, as a plain count. */
function Counted({ id }: { readonly id: string }): VNode | null {
  const counts = view.value?.guesses[id]
  if (counts === undefined) return null
  return (
    <div class="counts">
      <p id={`counts.${id}`}>{t('whatIf.guessed')}:</p>
      <ul aria-labelledby={`counts.${id}`}>
        {GUESSES.map((guess) => (
          <li key={guess}>
            {s(`debrief.guesses.${guess}`)}: <b>{counts[guess]}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The first phase, and those in which either course moved. */
function changesOf({ played, instead, phases }: WhatIfResult): readonly number[] {
  return phases
    .map((_, at) => at)
    .filter((at) => at === 0 || played[at] !== played[at - 1] || instead[at] !== instead[at - 1])
}

type Told = 'share' | 'promise' | 'confirm' | 'choose' | 'act' | 'fill' | 'sign' | 'unsign'
const TOLD: readonly string[] = [
  'share',
  'promise',
  'confirm',
  'choose',
  'act',
  'fill',
  'sign',
  'unsign',
] satisfies Told[]

/** What fell out of the game itself, each once; what fell out of talking about it tells nothing. */
function toldOf({ fellOut }: WhatIfResult): WhatIfResult['fellOut'] {
  const lines = new Map(fellOut.map((line) => [keyOf(line), line]))
  return [...lines.values()].filter(({ type }) => TOLD.includes(type))
}

const WIDTH = 320
const HEIGHT = 120
const EDGE = 12

function Lines({ result: { played, instead } }: { readonly result: WhatIfResult }): VNode {
  const subject = frame.value?.subject ?? ''
  const all = [...played, ...instead]
  const least = Math.min(...all)
  const most = Math.max(...all, least + 1)
  const count = Math.max(played.length, 2)
  const x = (at: number) => EDGE + (at * (WIDTH - 2 * EDGE)) / (count - 1)
  const y = (value: number) => HEIGHT - EDGE - ((value - least) * (HEIGHT - 2 * EDGE)) / (most - least)
  const points = (course: readonly number[]) =>
    course.map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
  const end = (course: readonly number[]) => ({ cx: x(course.length - 1), cy: y(course.at(-1) ?? least) })
  return (
    <figure class="lines">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <polyline class="played" points={points(played)} />
        <polyline class="instead" points={points(instead)} />
        <circle class="played" r="5" {...end(played)} />
        <circle class="instead" r="5" {...end(instead)} />
      </svg>
      <figcaption>
        <span class="played">
          {t('whatIf.played')}: {amountOf(subject, played.at(-1) ?? 0)}
        </span>
        <span class="instead">
          {t('whatIf.instead')}: {amountOf(subject, instead.at(-1) ?? 0)}
        </span>
      </figcaption>
    </figure>
  )
}

function FellOut({ result }: { readonly result: WhatIfResult }): VNode | null {
  const told = toldOf(result)
  if (told.length === 0) return null
  return (
    <section>
      <h3>{t('whatIf.fellOut')}</h3>
      <ul>
        {told.map((line) => (
          <li key={keyOf(line)}>
            <b>{line.role === null ? t('whatIf.nobody') : roleShort(line.role)}:</b> {doneIn(line)}{' '}
            {t(`refused.${line.because}` as TextKey, { role: line.role === null ? '' : roleShort(line.role), most: 0 })}
          </li>
        ))}
      </ul>
    </section>
  )
}

function keyOf({ role, type, what = '', because }: FellOutOfIt): string {
  return `${role} ${type} ${what} ${because}`
}

const NAMED: Readonly<Record<string, (id: string) => string>> = {
  share: (id) => s(`cards.${id}.title`),
  promise: (id) => s(`promises.${id}.text`),
  act: (id) => s(`acts.${id}.label`),
}

/** What was done, with its name where it has one. */
function doneIn({ type, what = '' }: FellOutOfIt): string {
  return t('whatIf.fell', { asked: t(`asked.${type as Told}`), name: NAMED[type]?.(what) || 'none' })
}

function phaseName(phase: string): string {
  const found = Object.entries(frame.value?.rounds ?? {}).find(([, phases]) => phases[phase] !== undefined)
  return found === undefined ? phase : s(`rounds.${found[0]}.phases.${phase}.name`)
}
