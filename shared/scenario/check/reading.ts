/** Counts what people have to read in a phase, and whether its clock leaves them the time. */
import { type Diagnostic, warning } from '../diagnostics.ts'
import { entry } from '../names.ts'
import type { Phase, Scenario, Text } from '../schema.ts'
import { phasesOf, stepsOf } from './places.ts'

/** How fast people read at a table. */
const WORDS_A_MINUTE = 200

/** Phases whose clock runs out before the slowest role has read what is new to it. */
export function checkReading(scenario: Scenario): Diagnostic[] {
  const fresh = newWords(scenario)
  return phasesOf(scenario).flatMap(({ at, id, it: { seconds } }) => {
    const { count = 0, needed = 0 } = fresh[id] ?? {}
    return seconds > 0 && needed > seconds ? [warning(`${at}.seconds`, 'time.reading', { count, needed, seconds })] : []
  })
}

/** By phase, the words that are new to whoever has to read most of them, and the seconds that takes. */
export function newWords(scenario: Scenario): Record<string, { readonly count: number; readonly needed: number }> {
  const phases = phasesOf(scenario)
  const counted = phases.map((phase, index) => {
    const before = phases.slice(0, index)
    const counts = Object.keys(scenario.roles).map((role) => {
      const known = new Set(before.flatMap((one) => textsIn(scenario, role, one)))
      return words(...textsIn(scenario, role, phase).filter((one) => !known.has(one)))
    })
    const count = Math.max(...counts)
    return [phase.id, { count, needed: Math.ceil((count * 60) / WORDS_A_MINUTE) }] as const
  })
  return Object.fromEntries(counted)
}

/** The words of texts, as people count them. */
export function words(...texts: readonly string[]): number {
  return texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.,:'’-]*/gu)?.length ?? 0
}

type At = ReturnType<typeof phasesOf>[number]

/** What a role is shown there; the same text counts once, however often it is shown. */
function textsIn(scenario: Scenario, role: string, { at, it }: At): string[] {
  const texts = [it.task, ...it.shows.flatMap((block) => shown(scenario, role, block)), ...newsIn(scenario, { at, it })]
  return [...new Set(texts.map(({ de }) => de))]
}

function shown(scenario: Scenario, role: string, block: Phase['shows'][number]): Text[] {
  const { opening, roles, ground, cards, promises, measures, proposals, endings, debrief } = scenario
  const mine = entry(roles, role)
  switch (block) {
    case 'opening':
      return [opening]
    case 'role':
      return mine === undefined ? [] : [mine.brief, mine.goal.text]
    case 'town':
      return [...ground.picture]
    case 'cards':
      return Object.values(cards).flatMap(({ owner, title, text }) => (owner === role ? [title, text] : []))
    case 'promises':
      return Object.values(promises).flatMap(({ by, text }) => (by === 'anyone' || by === role ? [text] : []))
    case 'choices':
      return Object.values(measures).flatMap(({ owner, name, text }) => (owner === role ? [name, text] : []))
    case 'motions':
      return Object.values(measures).flatMap(({ propose, name, text }) => (propose.includes(role) ? [name, text] : []))
    case 'proposal':
      return Object.values(proposals).flatMap(({ title, text }) => [title, text])
    case 'ending':
      return endings[0] === undefined ? [] : [endings[0].text, endings[0].scene]
    case 'questions':
      return [...debrief.questions]
    case 'note':
      return [debrief.note]
    default:
      return []
  }
}

function newsIn({ injects }: Scenario, phase: Pick<At, 'at' | 'it'>): Text[] {
  return stepsOf(phase).flatMap(({ at, it }) => {
    if (it.do !== 'news' || !at.includes('.enter[')) return []
    const inject = entry(injects, it.inject)
    return inject === undefined ? [] : [inject.headline, inject.text]
  })
}
