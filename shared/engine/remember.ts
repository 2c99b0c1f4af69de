/** What is worked out once for each state: a state never changes, and everybody asks the same after every change. */
import type { State } from './state.ts'

/** The same question, answered from memory the second time. It must look at nothing but the state. */
export function perState<T extends object>(make: (state: State) => T): (state: State) => T {
  const known = new WeakMap<State, T>()
  return (state) => {
    const made = known.get(state) ?? make(state)
    known.set(state, made)
    return made
  }
}
