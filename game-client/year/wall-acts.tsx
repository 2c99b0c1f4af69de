/** The year on the wall, act by act: guess, months, stairs, lights, headline. Everything in it can be read as well. */
import type { VNode } from 'preact'
import { motionName } from '../council/names.ts'
import { frame, view } from '../net/stores.ts'
import { type ActName, actNow } from '../picture/acts-now.ts'
import { reachedOf } from '../play/reached.tsx'
import { type TextKey, t } from '../texts/texts.ts'
import { s } from '../ui/words.ts'
import { useSteps } from './steps.ts'
import { climbsOf, fewOf, gainedIn, haltOf } from './year-figures.ts'

const parts: Readonly<Record<Exclude<ActName, 'all'>, () => VNode>> = {
  guess: Guess,
  months: Months,
  stairs: Steps,
  lights: Lights,
  headline: Headline,
}

export function WallActs(): VNode | null {
  const name = actNow.value
  if (name === null || name === 'all') return null
  const Part = parts[name]
  return (
    <section class={`wall-acts of-${name}`} key={turnNow()}>
      <Part />
    </section>
  )
}

function turnNow(): string {
  const staged = view.value?.staged
  return `${staged?.act} ${staged?.turn}`
}

function gained(): number {
  return view.value === null || frame.value === null ? 0 : gainedIn(view.value, frame.value)
}

function signed(count: number): string {
  return t('acts.signed', {
    sign: Math.sign(count) > 0 ? 'more' : count < 0 ? 'fewer' : 'same',
    count: Math.abs(count),
  })
}

function Guess(): VNode {
  const guess = view.value?.staged?.guess ?? null
  const before = (reachedOf() ?? 0) - gained()
  return (
    <>
      <p class="big">{t('acts.reached', { reached: before, families: frame.value?.families ?? 0 })}</p>
      {guess !== null && <p class="big guessed">{t('acts.guessed', { figure: signed(guess) })}</p>}
    </>
  )
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)
const MONTH_LASTS = 420
const HALT_LASTS = 1_800

function Months(): VNode {
  const halt = view.value === null || frame.value === null ? null : haltOf(view.value, frame.value)
  const stops = halt?.halts === true ? halt.month : null
  const come = useSteps(
    MONTHS.map((month) => (month === stops ? HALT_LASTS : MONTH_LASTS)),
    turnNow(),
  )
  return (
    <>
      <ol class="months">
        {MONTHS.map((month) => (
          <li key={month} class={`${month <= come ? 'come' : ''}${stops !== null && month >= stops ? ' dry' : ''}`}>
            {t(`month.${month}` as TextKey)}
          </li>
        ))}
      </ol>
      {halt !== null && (stops === null ? come === MONTHS.length : come >= stops) && (
        <p class="big">
          {t(stops === null ? 'acts.lasts' : 'acts.halts', {
            pot: s(`pots.${halt.pot}.name`),
            month: t(`month.long.${halt.month}` as TextKey),
          })}
        </p>
      )}
    </>
  )
}

const STAIRS = [1, 2, 3, 4, 5, 6, 7] as const
const STAIR_LASTS = 650

/** More stairs than these nobody can follow. */
const MOST_CLIMBS = 5

function Steps(): VNode {
  const all = view.value === null || frame.value === null ? [] : climbsOf(view.value, frame.value)
  const { shown, structures, others } = fewOf(all, MOST_CLIMBS)
  const come = useSteps(
    STAIRS.map(() => STAIR_LASTS),
    turnNow(),
  )
  return (
    <>
      <h2>{t('acts.stairs')}</h2>
      {all.length === 0 && <p class="big">{t('acts.noStairs')}</p>}
      <ul class="climbs">
        {shown.map(({ id, stage, works }) => (
          <li key={id} class={works ? 'works' : 'not-yet'}>
            <b>{nameOfMeasure(id)}</b>
            {stage !== null && (
              <span class="climb" aria-hidden="true">
                {STAIRS.map((step) => (
                  <i key={step} class={step <= Math.min(stage, come) ? (step > 3 ? 'effect' : 'output') : ''} />
                ))}
              </span>
            )}
            {come >= (stage ?? 1) && <span>{haltText(stage, works)}</span>}
          </li>
        ))}
      </ul>
      {others > 0 && <p>{t('acts.others', { count: others })}</p>}
      {structures > 0 && <p>{t('acts.structures', { count: structures })}</p>}
    </>
  )
}

function haltText(stage: number | null, works: boolean): string {
  if (!works) return t('acts.notYet')
  return stage === null ? t('stairs.structure') : t('acts.step', { stage, words: t(`stairs.${stage}` as TextKey) })
}

function nameOfMeasure(id: string): string {
  const motion = view.value?.motions[id]
  return motion === undefined ? s(`measures.${id}.name`) : motionName(id, motion)
}

/** The first light needs as long as a family needs to its door. */
const FIRST_LIGHT = 2_200
const LIGHT_LASTS = 420
const ALL_LIGHTS = 8_000
const MOST_LIGHTS = 120

function Lights(): VNode {
  const more = gained()
  const guess = view.value?.staged?.guess ?? null
  const lit = Math.min(MOST_LIGHTS, Math.abs(more))
  const each = Math.min(LIGHT_LASTS, ALL_LIGHTS / Math.max(1, lit))
  const come = useSteps([FIRST_LIGHT, ...Array.from({ length: lit }, () => each)], turnNow()) - 1
  const row = Math.min(MOST_LIGHTS, Math.max(lit, guess ?? 0))
  const isOver = come >= lit
  return (
    <>
      {guess !== null && <p class="guessed">{t('acts.guessed', { figure: signed(guess) })}</p>}
      <p class="lights" aria-hidden="true">
        {Array.from({ length: row }, (_, at) => (
          <i key={at} class={at < come ? (more < 0 ? 'out' : 'lit') : at < (guess ?? 0) ? 'guessed' : ''} />
        ))}
      </p>
      {isOver && <p class="result">{signed(more)}</p>}
      {isOver && (
        <p class="big">{t('acts.families', { count: reachedOf() ?? 0, families: frame.value?.families ?? 0 })}</p>
      )}
      {isOver && guess !== null && <p class="big">{againstGuess(more - guess)}</p>}
    </>
  )
}

function againstGuess(off: number): string {
  return t('acts.off', { sign: off > 0 ? 'more' : off < 0 ? 'fewer' : 'same', count: Math.abs(off) })
}

function Headline(): VNode {
  const more = gained()
  const sign = more > 0 ? 'more' : more < 0 ? 'fewer' : 'same'
  return (
    <>
      <p class="kicker">{t('acts.paper', { place: s('ground.place'), year: view.value?.year ?? 0 })}</p>
      <h2>{t('acts.headline', { sign, count: Math.abs(more) })}</h2>
      <p class="big">{t('acts.reached', { reached: reachedOf() ?? 0, families: frame.value?.families ?? 0 })}</p>
    </>
  )
}
