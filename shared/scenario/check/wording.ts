/** Checks what people read: in every language of the scenario, and short enough to be read at a table. */
import { type Diagnostic, error, warning } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'
import { textsOf } from '../texts.ts'
import { entriesOf, phasesOf } from './places.ts'

/** Missing languages, and texts or phases that ask too much at once. */
export function checkWording(scenario: Scenario): Diagnostic[] {
  return [
    ...[...textsOf(scenario)].flatMap(([key, text]) =>
      scenario.languages
        .filter((language) => text[language] === undefined)
        .map((language) => error(key, 'text.missing', { language })),
    ),
    ...checkBriefs(scenario),
    ...checkFirstScreen(scenario),
    ...checkCrowds(scenario),
  ]
}

/** What a person can take in before speaking: a role with its cards, the first screen, and what a phase adds. */
const MOST = { brief: 60, firstScreen: 90, news: 6 }

function checkBriefs(scenario: Scenario): Diagnostic[] {
  return entriesOf('roles', scenario.roles).flatMap(({ at, id, it }) => {
    const cards = Object.values(scenario.cards).filter(({ owner }) => owner === id)
    const count = words(it.brief.de, ...cards.map(({ text }) => text.de))
    return count > MOST.brief ? [warning(`${at}.brief`, 'text.longBrief', { count, most: MOST.brief })] : []
  })
}

function checkFirstScreen(scenario: Scenario): Diagnostic[] {
  const [first] = phasesOf(scenario)
  if (first === undefined) return []
  const count = words(first.it.task.de, ...(first.it.shows.includes('opening') ? [scenario.opening.de] : []))
  const params = { count, most: MOST.firstScreen }
  return count > MOST.firstScreen ? [warning(`${first.at}.task`, 'text.longFirstScreen', params)] : []
}

/** What a role can do in a phase and could not do before. */
function checkCrowds(scenario: Scenario): Diagnostic[] {
  const phases = phasesOf(scenario)
  return Object.keys(scenario.roles).flatMap((role) =>
    phases.flatMap(({ at }, index) => {
      const before = new Set(phases.slice(0, index).flatMap(({ it }) => possibilities(scenario, it.accepts, role)))
      const count = possibilities(scenario, phases[index]?.it.accepts, role).filter((one) => !before.has(one)).length
      return count > MOST.news ? [warning(at, 'phase.crowded', { role, count, most: MOST.news })] : []
    }),
  )
}

type Accepts = ReturnType<typeof phasesOf>[number]['it']['accepts']

function possibilities(scenario: Scenario, accepts: Accepts | undefined, role: string): string[] {
  if (accepts === undefined) return []
  const { promises, acts, measures, proposals } = scenario
  const fields = entriesOf('', accepts.proposal === undefined ? {} : (proposals[accepts.proposal]?.fields ?? {}))
  const signs = accepts.proposal !== undefined && proposals[accepts.proposal]?.signers.includes(role)
  return [
    ...(accepts.share || accepts.say ? ['share'] : []),
    ...accepts.promise.filter((id) => promises[id]?.by === 'anyone' || promises[id]?.by === role),
    ...accepts.act.filter((id) => acts[id]?.role === role),
    ...(accepts.choose === undefined ? [] : Object.keys(measures).filter((id) => measures[id]?.owner === role)),
    ...fields.filter(({ it }) => it.by === role).map(({ id }) => `field ${id}`),
    ...(signs ? [`sign ${accepts.proposal}`] : []),
    ...(accepts.word ? ['word'] : []),
    ...(accepts.release ? ['release'] : []),
    ...(accepts.guess ? ['guess'] : []),
  ]
}

function words(...texts: readonly string[]): number {
  return texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.,:'’-]*/gu)?.length ?? 0
}
