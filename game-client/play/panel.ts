/** Which of the three tabs is shown. Back leads to the previous one, and never out of the game. */
import { signal } from '@preact/signals'

export type Panel = 'now' | 'role' | 'town'

export const panel = signal<Panel>('now')

/** Shows a tab, as a step that Back undoes. */
export function showPanel(next: Panel): void {
  if (next === panel.value) return
  history.pushState({ panel: next }, '')
  panel.value = next
  scrollTo({ top: 0 })
}

/** Listens to Back until the returned function is called. */
export function watchPanel(): () => void {
  history.replaceState({ panel: 'floor' }, '')
  history.pushState({ panel: 'now' }, '')
  panel.value = 'now'
  const onBack = ({ state }: PopStateEvent) => {
    const to = (state as { panel?: string } | null)?.panel
    if (to === 'floor') history.pushState({ panel: 'now' }, '')
    panel.value = to === 'role' || to === 'town' ? to : 'now'
  }
  addEventListener('popstate', onBack)
  return () => removeEventListener('popstate', onBack)
}
