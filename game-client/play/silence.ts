/** The ending stands alone for five seconds: its line, and nothing else. */
import { effect, signal } from '@preact/signals'
import { view } from '../net/stores.ts'

const SILENCE = 5_000

/** Whether nothing but the last line is shown now. */
export const silent = signal(false)

/** Falls silent when the ending comes while somebody looks, not when a page is opened at it. */
export function watchEnding(): () => void {
  let before: string | null | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const unwatch = effect(() => {
    if (view.value === null) return
    const { ending } = view.value
    const comes = before === null && ending !== null
    before = ending
    if (!comes) return
    silent.value = true
    timer = setTimeout(() => (silent.value = false), SILENCE)
  })
  return () => {
    unwatch()
    clearTimeout(timer)
    silent.value = false
  }
}
