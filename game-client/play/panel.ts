/** Which of the three tabs is shown. Back leads to the previous one, and never out of the game. */
import { effect, signal } from '@preact/signals'
import { view } from '../net/stores.ts'
import { coverCards } from '../ui/card-back.tsx'
import { understand } from '../ui/guide.tsx'

export type Panel = 'now' | 'role' | 'town'

export const panel = signal<Panel>('now')

/** Shows a tab, as a step that Back undoes. */
export function showPanel(next: Panel): void {
  if (next === panel.value) return
  if (next !== 'now') understand('tabs')
  history.pushState({ panel: next }, '')
  panel.value = next
  coverCards()
  scrollTo({ top: 0 })
}

/** Listens to Back until the returned function is called. */
export function watchPanel(): () => void {
  history.replaceState({ panel: 'floor' }, '')
  history.pushState({ panel: 'now' }, '')
  panel.value = 'now'
  coverCards()
  const onBack = ({ state }: PopStateEvent) => {
    const to = (state as { panel?: string } | null)?.panel
    if (to === 'floor') history.pushState({ panel: 'now' }, '')
    panel.value = to === 'role' || to === 'town' ? to : 'now'
    coverCards()
  }
  addEventListener('popstate', onBack)
  const unfollow = followPhase()
  return () => {
    removeEventListener('popstate', onBack)
    unfollow()
  }
}

/** A new phase is a new task: it comes to the front, unless somebody is writing. */
function followPhase(): () => void {
  let before = view.peek()?.phase
  return effect(() => {
    const phase = view.value?.phase
    if (phase === undefined || phase === before) return
    before = phase
    if (document.activeElement?.matches('input, textarea') !== true) showPanel('now')
  })
}
