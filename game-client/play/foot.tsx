/** The foot of the screen: whom we are waiting for, and the one main button. */
import type { VNode } from 'preact'
import { frame, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { listed, roleShort, s } from '../ui/words.ts'
import { phaseAfter } from './course.ts'
import { showPanel } from './panel.ts'
import { type MainStep, mainStep, waitingFor } from './waiting.ts'

export function Foot(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null || phaseAfter(structure, seen) === null) return null
  const step = seen.status === 'playing' ? mainStep(structure, seen, mine.value) : null
  return (
    <footer class="foot">
      <div class="row">
        <WaitingLine />
        <Saved about="ready" />
      </div>
      {step !== null && <Main step={step} />}
      {step?.besides === true && <Do offer="ready">{t('step.without')}</Do>}
    </footer>
  )
}

/** Nothing after the last phase: there, nobody waits for anybody. */
export function WaitingLine(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null || phaseAfter(structure, seen) === null) return null
  const { key, roles } = waitingFor(seen)
  const own = mine.value.me?.role ?? null
  const others = roles.filter((role) => role !== own).map(roleShort)
  const names = roles.includes(own ?? '') && own !== null ? [t('waiting.you'), ...others] : others
  return <p class="missing">{t(key, { roles: listed(names), count: names.length, pace: seen.pace })}</p>
}

function Main({ step }: { readonly step: MainStep }): VNode {
  const values = Object.fromEntries(Object.entries(step.values).map(([name, key]) => [name, s(key)]))
  const label = t(step.key, values)
  if (step.offer !== null)
    return (
      <Do offer={step.offer} look="main">
        {label}
      </Do>
    )
  return (
    <button type="button" class="do main" onClick={() => jumpTo(step.jump ?? '')}>
      {label}
    </button>
  )
}

function jumpTo(id: string): void {
  showPanel('now')
  requestAnimationFrame(() => {
    const place = document.getElementById(id)
    place?.scrollIntoView({ block: 'center' })
    place?.querySelector<HTMLElement>('button, input, select')?.focus()
  })
}
