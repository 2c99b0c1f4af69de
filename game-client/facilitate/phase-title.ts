/** A phase as people call it. */
import type { Id } from '../../shared/engine/state.ts'
import { frame } from '../net/stores.ts'
import { s } from '../ui/words.ts'

/** The name of the phase, whichever round it is in; its id where no text was sent. */
export function phaseTitle(phase: Id): string {
  const found = Object.entries(frame.value?.rounds ?? {}).find(([, phases]) => phases[phase] !== undefined)
  return (found && s(`rounds.${found[0]}.phases.${phase}.name`)) || phase
}
