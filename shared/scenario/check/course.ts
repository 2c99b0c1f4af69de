/** Checks the course of the evening: that it begins, that it ends, and that each step finds what it needs. */
import { type Diagnostic, error } from '../diagnostics.ts'
import { entry } from '../names.ts'
import type { Phase, Scenario, Step } from '../schema.ts'
import { type At, elementsOf, entriesOf, phasesOf, stepsOf } from './places.ts'

/** What is wrong with rounds, phases, endings and the look back. */
export function checkCourse(scenario: Scenario): Diagnostic[] {
  return [
    ...(['room', 'alone'] as const).flatMap((pace) => checkPace(scenario, pace)),
    ...checkPhases(scenario),
    ...checkEndings(scenario),
    ...checkDebrief(scenario),
    ...phasesOf(scenario)
      .flatMap(stepsOf)
      .flatMap((step) => checkTell(scenario, step)),
  ]
}

/** Both evenings, the one in a room and the one alone, need phases and exactly one end. */
function checkPace(scenario: Scenario, pace: 'room' | 'alone'): Diagnostic[] {
  const phases = phasesOf(scenario).filter(({ it }) => it.only === undefined || it.only === pace)
  if (phases.length === 0) return [error('rounds', 'course.empty', { pace })]
  const ends = phases.flatMap(stepsOf).filter(({ it }) => it.do === 'end')
  return ends.length === 1 ? [] : [error(ends[1]?.at ?? 'rounds', 'course.end', { pace, count: ends.length })]
}

function checkPhases(scenario: Scenario): Diagnostic[] {
  const phases = phasesOf(scenario)
  const ids = phases.map(({ id }) => id)
  return phases.flatMap(({ at, id }, index) =>
    ids.indexOf(id) < index ? [error(at, 'phase.twice', { name: id })] : [],
  )
}

function checkEndings({ endings }: Scenario): Diagnostic[] {
  const ids = endings.map(({ id }) => id)
  const twice = elementsOf('endings', endings).filter(({ it }, index) => ids.indexOf(it.id) < index)
  const last = endings.length - 1
  return [
    ...twice.map(({ at, it }) => error(`${at}.id`, 'ending.twice', { name: it.id })),
    ...(endings[last]?.when.trim() === 'true' ? [] : [error(`endings[${last}].when`, 'ending.last')]),
  ]
}

function checkDebrief(scenario: Scenario): Diagnostic[] {
  const { subject, whatIfs } = scenario.debrief
  const hidden = entry(scenario.variables, subject)?.visibility === 'hidden'
  return [
    ...(hidden ? [error('debrief.subject', 'debrief.hidden', { name: subject })] : []),
    ...entriesOf('debrief.whatIfs', whatIfs).flatMap(({ at, it }) => {
      const phase = 'phase' in it ? phaseOf(scenario, it.phase) : undefined
      if (phase === undefined || !('phase' in it) || phase.accepts.share) return []
      return [error(`${at}.phase`, 'whatIf.share', { name: it.phase })]
    }),
  ]
}

function phaseOf(scenario: Scenario, id: string): Phase | undefined {
  return phasesOf(scenario).find((phase) => phase.id === id)?.it
}

function checkTell(scenario: Scenario, { at, it }: At<Step>): Diagnostic[] {
  if (it.do !== 'tell' || entry(scenario.variables, it.variable)?.words.length !== 0) return []
  return [error(`${at}.variable`, 'tell.words', { name: it.variable })]
}
