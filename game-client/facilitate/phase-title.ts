/** A phase as people call it. */
import type { Id } from '../../shared/engine/state.ts'
import { frame } from '../net/stores.ts'
import { s } from '../ui/words.ts'

/** The name of the phase, whichever round it is in; its id where no text was sent. */
export function phaseName(phase: Id): string {
  return nameIn(roundOf(phase), phase)
}

/** The same where phases of several rounds stand in one list: of two that have the same name each says its round. */
export function phaseTitle(phase: Id): string {
  const [own, name] = [roundOf(phase), phaseName(phase)]
  const rounds = Object.entries(frame.value?.rounds ?? {})
  const isShared = rounds.some(
    ([round, phases]) => round !== own && Object.keys(phases).some((other) => nameIn(round, other) === name),
  )
  // The dot stays with the year: no line begins with it.
  return isShared ? [s(`rounds.${own}.name`), name].join('\u00a0· ') : name
}

function roundOf(phase: Id): Id | undefined {
  return Object.entries(frame.value?.rounds ?? {}).find(([, phases]) => phases[phase] !== undefined)?.[0]
}

function nameIn(round: Id | undefined, phase: Id): string {
  return s(`rounds.${round}.phases.${phase}.name`) || phase
}
