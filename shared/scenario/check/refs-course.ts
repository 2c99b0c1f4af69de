/** The names that phases, steps, time plans and the look back use. */
import type { Phase, Scenario, Step } from '../schema.ts'
import { type At, entriesOf, phasesOf, stepsOf } from './places.ts'
import { each, maybe, type Reference, to } from './refs.ts'

/** What phases, their steps and time plans name. */
export function inCourse(scenario: Scenario): Reference[] {
  return [
    ...phasesOf(scenario).flatMap(({ at, it }) => inAccepts(`${at}.accepts`, it.accepts)),
    ...phasesOf(scenario).flatMap(stepsOf).flatMap(inStep),
    ...entriesOf('presets', scenario.presets).flatMap(({ at, it }) => [
      ...Object.keys(it.seconds).map((phase) => to(`${at}.seconds.${phase}`, 'phase', phase)),
      ...each(`${at}.without`, 'phase', it.without),
    ]),
    ...entriesOf('checks', scenario.checks).map(({ at, it }) => to(`${at}.phase`, 'phase', it.phase)),
  ]
}

/** What the look back names. */
export function inLookBack({ debrief }: Scenario): Reference[] {
  return [
    to('debrief.subject', 'variable', debrief.subject),
    ...entriesOf('debrief.whatIfs', debrief.whatIfs).flatMap(({ at, it }) => [
      ...('card' in it ? [to(`${at}.card`, 'card', it.card), to(`${at}.phase`, 'phase', it.phase)] : []),
      ...('measure' in it ? [to(`${at}.measure`, 'measure', it.measure)] : []),
    ]),
  ]
}

function inAccepts(at: string, accepts: Phase['accepts']): Reference[] {
  return [
    ...each(`${at}.promise`, 'promise', accepts.promise),
    ...each(`${at}.act`, 'act', accepts.act),
    ...maybe(`${at}.choose`, 'choice', accepts.choose),
    ...maybe(`${at}.proposal`, 'proposal', accepts.proposal),
    ...each(`${at}.propose`, 'form', accepts.propose),
    ...maybe(`${at}.vote`, 'body', accepts.vote),
  ]
}

function inStep({ at, it }: At<Step>): Reference[] {
  return [
    ...('choice' in it ? [to(`${at}.choice`, 'choice', it.choice)] : []),
    ...('among' in it ? each(`${at}.among`, 'role', it.among) : []),
    ...('pot' in it ? [to(`${at}.pot`, 'variable', it.pot)] : []),
    ...('variable' in it ? [to(`${at}.variable`, 'variable', it.variable)] : []),
    ...('inject' in it ? [to(`${at}.inject`, 'inject', it.inject)] : []),
    ...('injects' in it ? each(`${at}.injects`, 'inject', it.injects) : []),
    ...('cards' in it ? each(`${at}.cards`, 'card', it.cards) : []),
    ...('body' in it ? [to(`${at}.body`, 'body', it.body)] : []),
    ...('story' in it ? [to(`${at}.story`, 'story', it.story)] : []),
    ...('proposal' in it ? [to(`${at}.proposal`, 'proposal', it.proposal)] : []),
  ]
}
