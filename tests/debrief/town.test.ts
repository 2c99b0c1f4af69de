/** What if nobody had decided a measure, or anything at all? Asked of evenings in a town with a council. */
import { describe, expect, test } from 'vitest'
import { answerTo } from '../../shared/debrief/answer.ts'
import { reference } from '../../shared/debrief/reference.ts'
import { canonical } from '../../shared/engine/canonical.ts'
import type { Ask, Command } from '../../shared/engine/commands.ts'
import { offerId } from '../../shared/engine/offers/name.ts'
import type { State } from '../../shared/engine/state.ts'
import { scenarioSchema } from '../../shared/scenario/schema.ts'
import { recorded } from '../support/engine-golden.ts'
import { anna, as, bert, facilitator, goOn, sits } from '../support/engine-tiny.ts'
import { t } from '../support/tiny-text.ts'
import { townWith } from '../support/tiny-town.ts'

const question = { title: t('Was wäre', 'What if'), question: t('Wie viele?', 'How many?') }
const scenario = scenarioSchema.parse(
  townWith({
    'debrief.subject': 'reach',
    'debrief.whatIfs': { coach: { measure: 'coach', ...question }, nobody: { nothing: true, ...question } },
    'measures.coach.deliver': [],
    'injects.flood.chance': '100',
  }),
)

/** What Anna and Bert ask for in each phase. */
type Script = Readonly<Record<string, readonly (readonly [typeof anna, Ask])[]>>
const yes: Ask = { type: 'vote', motion: 'coach', vote: 'yes' }
const active: Script = {
  talk: [[anna, { type: 'share', card: 'report' }]],
  draft: [
    [anna, { type: 'propose', measure: 'coach', form: 'brief' }],
    [bert, { type: 'cosign', motion: 'coach', signed: true }],
    [bert, { type: 'cover', motion: 'coach', cover: 'yes' }],
    [anna, { type: 'beHeard', motion: 'coach', stance: 'for' }],
  ],
  committee: [
    [anna, yes],
    [bert, { type: 'respond', inject: 'flood', option: 'pay' }],
  ],
  council: [[anna, yes]],
}

/** The evening of a script, from the lobby to its last phase. */
function evening(script: Script, seed = 'seed') {
  const waiting = new Map(Object.entries(script).map(([phase, asks]) => [phase, [...asks]]))
  const arriving: Command[] = [sits('anna', 'office'), sits('bert', 'purse'), facilitator({ type: 'start' })]
  const next = (state: State): Command | null => {
    const coming = arriving.shift()
    if (coming !== undefined) return coming
    const { phase } = state.town.position
    const asked = waiting.get(phase)?.shift()
    if (asked === undefined) return as(`${phase}.next`, goOn(state))
    const [who, ask] = asked
    return as(`${phase}.${offerId(ask)}`, (who as (ask: Ask) => Command)(ask))
  }
  return recorded(scenario, next, 'room', seed)
}

const play = evening(active)
const idle = evening({})

test('the evening that is asked about: the coach was decided, and reaches families', () => {
  expect(play.state.town.running.coach).toMatchObject({ since: 0, booked: { 'reach@hill': 2 } })
  expect(play.state.town.injects.flood).toMatchObject({ chosen: 'pay' })
  expect(idle.state.town.running).toEqual({})
})

describe('nobody had decided anything', () => {
  test('doing nothing is the reference course', () => {
    expect(canonical(reference(play.record)?.state.town)).toBe(canonical(idle.state.town))
    expect(reference(play.record)?.fellOut).toEqual([])
  })

  test('of an evening in which nobody did anything, it is that evening', () => {
    expect(canonical(reference(idle.record)?.state.town)).toBe(canonical(idle.state.town))
  })

  test('it has its reports, to be laid beside those of the table', () => {
    const reports = reference(play.record)?.state.town.reports ?? []
    expect(reports.map(({ values }) => values['known@hill'])).toEqual([19])
    expect(play.state.town.reports.map(({ values }) => values['known@hill'])).toEqual([21])
  })

  test('as a question', () => {
    const result = answerTo(play.record, 'nobody')
    expect(result?.fellOut).toEqual([])
    expect(result?.instead.at(-1)).toBe(total(idle.state))
    expect(result?.played.at(-1)).toBe(total(play.state))
  })
})

describe('the measure had not been decided', () => {
  const result = answerTo(play.record, 'coach')

  test('the subject is the sum over all places, phase by phase', () => {
    expect(result?.played).toHaveLength(result?.phases.length ?? Number.NaN)
    expect(result?.played.slice(0, 5)).toEqual(result?.instead.slice(0, 5))
    expect(result?.played.at(-1)).toBe(total(play.state))
    expect((result?.played.at(-1) ?? 0) - (result?.instead.at(-1) ?? 0)).toBe(2)
  })

  test('whatever hung on it falls out, each kind once', () => {
    expect(result?.fellOut).toEqual([
      { role: 'purse', type: 'cosign', because: 'no-such-motion' },
      { role: 'purse', type: 'cover', because: 'no-such-motion' },
      { role: 'office', type: 'beHeard', because: 'no-such-motion' },
      { role: 'office', type: 'vote', because: 'no-such-motion' },
    ])
  })
})

function total({ town }: State): number {
  return (town.variables['reach@hill'] ?? 0) + (town.variables['reach@river'] ?? 0)
}
