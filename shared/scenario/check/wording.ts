/** Checks what people read: in every language of the scenario, and short enough to be read at a table. */
import { type Diagnostic, error, warning } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'
import { placeOf, textsOf } from '../texts.ts'
import { entriesOf, phasesOf } from './places.ts'
import { possibilities } from './possible.ts'
import { words } from './reading.ts'

/** Missing languages, and texts or phases that ask too much at once. */
export function checkWording(scenario: Scenario): Diagnostic[] {
  return [
    ...checkLanguages(scenario),
    ...checkBriefs(scenario),
    ...checkFirstScreen(scenario),
    ...checkCrowds(scenario),
    ...checkPicture(scenario),
  ]
}

/** A text may be missing in a language of which only some are written; an empty one may not stand there. */
function checkLanguages(scenario: Scenario): Diagnostic[] {
  const { languages, partly } = scenario
  const twice = partly.filter((language) => languages.includes(language))
  return [
    ...twice.map((language) => error('partly', 'language.twice', { language })),
    ...[...textsOf(scenario)].flatMap(([key, text]) =>
      [
        ...languages.filter((language) => (text[language] ?? '').trim() === ''),
        ...partly.filter((language) => !twice.includes(language) && text[language]?.trim() === ''),
      ].map((language) => error(placeOf(scenario, key), 'text.missing', { language })),
    ),
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
  const shown = [first.it.task, ...(first.it.shows.includes('opening') ? [scenario.opening] : [])]
  const languages = [...scenario.languages, ...scenario.partly]
  const counts = languages.map((language) => words(...shown.map((text) => text[language] ?? text.de)))
  const count = Math.max(...counts)
  const params = { count, most: MOST.firstScreen }
  return count > MOST.firstScreen ? [warning(`${first.at}.task`, 'text.longFirstScreen', params)] : []
}

/** What a role can do in a phase and could not do before. */
function checkCrowds(scenario: Scenario): Diagnostic[] {
  const phases = phasesOf(scenario)
  const doable = (role: string, { it, round }: Pick<(typeof phases)[number], 'it' | 'round'>) =>
    possibilities(scenario, role, it.accepts, round)
  return Object.keys(scenario.roles).flatMap((role) =>
    phases.flatMap(({ at, it, round }, index) => {
      const before = new Set(phases.slice(0, index).flatMap((one) => doable(role, one)))
      const count = doable(role, { it, round }).filter((one) => !before.has(one)).length
      return count > MOST.news ? [warning(at, 'phase.crowded', { role, count, most: MOST.news })] : []
    }),
  )
}

/** Who cannot see the drawn town reads these sentences in its place. */
function checkPicture({ town, city, ground }: Scenario): Diagnostic[] {
  const drawn = town !== undefined || city !== undefined
  return drawn && ground.picture.length === 0 ? [error('ground.picture', 'text.picture')] : []
}
