/** Checks the names in an ask against the scenario. What people make in play (motions, words, questions) the rules look up. */
import type { Ask, By } from '../engine/commands.ts'
import { isRefusal, type Refusal } from '../engine/refusals.ts'
import type { Id } from '../engine/state.ts'
import type { Scenario } from '../scenario/schema.ts'

/** The first name that this scenario does not have; null where it has them all. */
export function unknownIn(ask: Ask, by: By, scenario: Scenario): Refusal | null {
  const role = by.kind === 'server' ? null : (by.role ?? null)
  const first = [known(scenario.roles, 'role', role), ...namedIn(ask, scenario)].find(isRefusal)
  return first ?? null
}

function namedIn(ask: Ask, scenario: Scenario): (Refusal | null)[] {
  switch (ask.type) {
    case 'share':
    case 'say':
    case 'release':
      return [known(scenario.cards, 'card', ask.card)]
    case 'hear':
      return [known(scenario.roles, 'role', ask.from)]
    case 'promise':
      return [known(scenario.promises, 'promise', ask.promise), known(scenario.measures, 'measure', ask.measure)]
    case 'choose':
      return [known(scenario.measures, 'measure', ask.measure), known(phasesOf(scenario), 'phase', ask.expect ?? null)]
    case 'act':
      return [known(scenario.acts, 'act', ask.act)]
    case 'fill': {
      const proposal = own(scenario.proposals, ask.proposal)
      const field = own(proposal?.fields, ask.field)
      return [
        known(scenario.proposals, 'proposal', ask.proposal),
        known(proposal?.fields, 'field', ask.field),
        known(field?.options, 'option', ask.option),
      ]
    }
    case 'tell':
      return [
        known(scenario.cards, 'card', ask.card),
        known(scenario.roles, 'role', ask.to),
        known(scenario.promises, 'promise', ask.promise),
      ]
    case 'visit':
      return [known(scenario.places, 'place', ask.place)]
    case 'ask':
      return [known(scenario.roles, 'role', ask.to), known(scenario.asking?.subjects ?? {}, 'subject', ask.subject)]
    case 'propose':
      return [known(scenario.measures, 'measure', ask.measure), known(scenario.forms, 'form', ask.form)]
    case 'proposeFree':
      return [known(scenario.places, 'place', ask.place), known(scenario.forms, 'form', ask.form)]
    case 'freeze':
      return [known(scenario.pots, 'pot', ask.pot)]
    case 'divide':
      return [known(scenario.overlaps, 'overlap', ask.overlap)]
    case 'respond':
      return [known(scenario.injects, 'inject', ask.inject)]
    case 'write':
      return [known({ ...scenario.circles, ...scenario.roles }, 'role', ask.to)]
    case 'declare':
      return [known(scenario.debrief.perspective?.options ?? {}, 'option', ask.option)]
    case 'predict':
      return [
        known(scenario.roles, 'role', ask.role),
        known(scenario.debrief.perspective?.options ?? {}, 'option', ask.option),
      ]
    case 'doubt':
      return [known(scenario.assumptions, 'assumption', ask.assumption)]
    case 'classify':
      return [known(scenario.motions?.free?.classes ?? {}, 'class', ask.class)]
    case 'sign':
    case 'unsign':
      return [known(scenario.proposals, 'proposal', ask.proposal)]
    case 'takePen':
    case 'assign':
    case 'sitIn':
      return [known(scenario.roles, 'role', ask.role)]
    case 'reseat':
      return Object.values(ask.seats).map((role) => known(scenario.roles, 'role', role))
    case 'message':
      return [known(scenario.roles, 'role', ask.to)]
    case 'guess':
      return [known(scenario.debrief.whatIfs, 'whatIf', ask.whatIf)]
    case 'next':
      return [known(phasesOf(scenario), 'phase', ask.expect)]
    case 'ready':
    case 'vote':
      return [known(phasesOf(scenario), 'phase', ask.expect ?? null)]
    default:
      return []
  }
}

function known(entries: Readonly<Record<Id, unknown>> | undefined, what: string, id: Id | null): Refusal | null {
  if (id === null || own(entries, id) !== undefined) return null
  return { refused: 'unknown', what, id }
}

// Names like "constructor" are found on every object: only what the author wrote counts.
function own<T>(entries: Readonly<Record<Id, T>> | undefined, id: Id): T | undefined {
  return entries !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined
}

function phasesOf(scenario: Scenario): Record<Id, unknown> {
  return Object.assign({}, ...Object.values(scenario.rounds).map((round) => round.phases))
}
