/** What comes one after the other on the wall: how many have come so far. Where nothing may move, all are there at once. */
import { useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { still } from '../ui/calm.tsx'

/** `waits` says how many milliseconds each one takes; `turn` begins anew. */
export function useSteps(waits: readonly number[], turn: string): number {
  const calm = still.value
  const all = waits.length
  const come = useSignal(calm ? all : 0)
  // Before anything is painted: how the last one ended must not be seen for a moment as if it were how this one does.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const next = (so: number) => {
      come.value = so
      const wait = waits[so]
      if (wait !== undefined) timer = setTimeout(() => next(so + 1), wait)
    }
    next(calm ? all : 0)
    return () => clearTimeout(timer)
    // What is counted belongs to the turn: another length begins anew as well.
  }, [calm, all, turn])
  return come.value
}
