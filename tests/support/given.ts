/** The language of the rule tests: given(state).when(command).then(events), or .refused(reason). */
import { expect } from 'vitest'
import type { Command, Event } from '../../shared/engine/commands.ts'
import { isRefusal, type Refusal, type RefusalCode } from '../../shared/engine/refusals.ts'
import type { State } from '../../shared/engine/state.ts'
import { step } from '../../shared/engine/step.ts'
import { frozen } from './engine-plain.ts'

interface Asked {
  /** Exactly these events came of it, in this order. Yields the state they left, for the next sentence. */
  then(...events: readonly Event[]): State
  /** Accepted; for where the test looks at the state or at some of the events only. */
  accepted(): { readonly state: State; readonly events: readonly Event[] }
  /** Refused for this reason; with an object, for exactly this reason. */
  refused(reason: RefusalCode | Refusal): void
}

/** A state, frozen at every depth: a rule that writes into it fails the test. */
export function given(state: State) {
  return { when: (command: Command) => asked(frozen(state), frozen(command)) }
}

/** The state after all of these, each accepted. */
export function played(state: State, ...commands: readonly Command[]): State {
  return commands.reduce((sofar, command) => given(sofar).when(command).accepted().state, state)
}

function asked(state: State, command: Command): Asked {
  const outcome = step(state, command)
  return {
    // biome-ignore lint/suspicious/noThenProperty: the sentence is given, when, then; nobody awaits it
    then(...events) {
      const accepted = acceptedOr(outcome, command)
      expect(accepted.events).toStrictEqual(events)
      return accepted.state
    },
    accepted: () => acceptedOr(outcome, command),
    refused(reason) {
      expect(isRefusal(outcome) ? outcome : { accepted: outcome.events }).toStrictEqual(
        typeof reason === 'string' ? expect.objectContaining({ refused: reason }) : reason,
      )
    },
  }
}

function acceptedOr(outcome: ReturnType<typeof step>, command: Command) {
  if (isRefusal(outcome)) throw new Error(`${JSON.stringify(command.ask)} was refused: ${JSON.stringify(outcome)}`)
  return frozen(outcome)
}
