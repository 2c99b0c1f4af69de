/** Checks that events happen and are concluded, that stories are told, that reports are taken. */
import { type Diagnostic, error, warning } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'
import { constantOf, isNever } from './constant.ts'
import { entriesOf, phasesOf, stepsOf } from './places.ts'
import { sourcesOf } from './sources.ts'

/** Events, stories, reports, cards and questions that lead nowhere. */
export function checkEvents(scenario: Scenario): Diagnostic[] {
  const steps = phasesOf(scenario)
    .flatMap(stepsOf)
    .map(({ it }) => it)
  return [
    ...entriesOf('injects', scenario.injects).flatMap(({ at, id, it }) => [
      ...(mayHappen(scenario, it) ? [] : [error(at, 'inject.never', { name: id })]),
      ...(it.choice !== undefined && !isConcluded(scenario, id) ? [error(at, 'inject.unconcluded', { name: id })] : []),
    ]),
    ...entriesOf('stories', scenario.stories).flatMap(({ at, it }) => {
      const last = it.versions.length - 1
      return it.versions[last]?.when.trim() === 'true' ? [] : [error(`${at}.versions[${last}].when`, 'story.last')]
    }),
    ...entriesOf('indicators', scenario.indicators).flatMap(({ at, id, it }) =>
      it.report === undefined || steps.some((step) => step.do === 'report')
        ? []
        : [error(`${at}.report`, 'indicator.unreported', { name: id })],
    ),
    ...entriesOf('checks', scenario.checks).flatMap(({ at, it }) =>
      Object.hasOwn(it.options, it.right) ? [] : [error(`${at}.right`, 'check.right', { name: it.right })],
    ),
    ...checkCards(scenario),
    ...checkPoints(scenario),
  ]
}

function mayHappen(scenario: Scenario, { when, chance }: Scenario['injects'][string]): boolean {
  if (when !== undefined && isNever(scenario, when)) return false
  const constant = chance === undefined ? 100 : constantOf(scenario, chance, 'amount')
  return constant === undefined || Number(constant) > 0
}

/** A choice in an event counts only where a later step concludes it. */
function isConcluded(scenario: Scenario, inject: string): boolean {
  const steps = phasesOf(scenario)
    .flatMap(stepsOf)
    .map(({ it }) => it)
  const drawn = steps.findIndex((it) => it.do === 'draw' && it.injects.includes(inject))
  return drawn < 0 || steps.slice(drawn).some(({ do: does }) => does === 'conclude')
}

/** Cards that change nothing, whether somebody says them or not. */
function checkCards(scenario: Scenario): Diagnostic[] {
  const asked = sourcesOf(scenario).map(({ source }) => source)
  const weighed = phasesOf(scenario)
    .flatMap(stepsOf)
    .flatMap(({ it }) => (it.do === 'withheld' ? it.cards : []))
  return entriesOf('cards', scenario.cards).flatMap(({ at, id, it }) => {
    if (it.withheld.length > 0 && !weighed.includes(id)) return [error(`${at}.withheld`, 'card.withheld', { name: id })]
    const effects = it.opened.length + it.withheld.length + (it.answer?.effects.length ?? 0)
    const named = new RegExp(`['"]${id}['"]`)
    return effects > 0 || asked.some((source) => named.test(source)) ? [] : [warning(at, 'card.idle', { name: id })]
  })
}

/** What takes longer than a round has time can never be done. */
function checkPoints(scenario: Scenario): Diagnostic[] {
  const most = scenario.time?.perRound
  if (most === undefined) return []
  const prices = [...entriesOf('cards', scenario.cards), ...entriesOf('acts', scenario.acts)].map(({ at, it }) => ({
    at: `${at}.points`,
    points: it.points,
  }))
  const visit = { at: 'time.visit', points: scenario.time?.visit ?? 0 }
  return [...prices, visit].flatMap(({ at, points }) =>
    points > most ? [error(at, 'points.many', { points, most })] : [],
  )
}
