/** The money that the table has: the first public variable counted in money is the pot. */
import { frame, view } from '../net/stores.ts'
import { amountOf } from '../ui/words.ts'

function pot(): string | null {
  const found = Object.entries(frame.value?.variables ?? {}).find(
    ([, { unit, public: open }]) => unit === 'money' && open,
  )
  return found?.[0] ?? null
}

/** An amount in steps of the pot. */
export function potOf(steps: number): string {
  return amountOf(pot() ?? '', steps)
}

/** What the pot holds now; null where there is none. */
export function inPot(): string | null {
  const id = pot()
  const steps = id === null ? undefined : view.value?.variables[id]
  return id === null || steps === undefined ? null : amountOf(id, steps)
}
