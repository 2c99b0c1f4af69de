/** The foot of the screen: whom we are waiting for and what to talk about meanwhile, or the one main button. */
import type { VNode } from 'preact'
import { draftOf } from '../net/drafts.ts'
import { frame, mine, view } from '../net/stores.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { understand } from '../ui/guide.tsx'
import { Saved } from '../ui/saved.tsx'
import { listed, partsBelow, roleShort } from '../ui/words.ts'
import { Terms } from './blocks-later.ts'
import { phaseAfter, rolesAreDown } from './course.ts'
import { canLift, LiftedOrNot } from './dimmed.tsx'
import { panel, showPanel } from './panel.ts'
import { dimmed } from './quiet.ts'
import { stepNow, talkNow, underway, waits } from './step.ts'
import { stepLabel } from './step-label.ts'
import { answersFor, type MainStep, waitingFor } from './waiting.ts'

export function Foot(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null || phaseAfter(structure, seen) === null) return null
  const step = stepNow.value
  if (dimmed.value && panel.value === 'now') return <Laid />
  return (
    <footer class="foot">
      <div class="row">
        <WaitingLine />
        <Saved about="ready" />
        {partsBelow('glossary').length > 0 && <Terms />}
      </div>
      {step !== null && <Main step={step} />}
      {step?.besides != null && <Besides way={step.besides} />}
      {waits.value && !underway.value && talkNow.value !== '' && <p class="meanwhile">{talkNow.value}</p>}
      {panel.value === 'now' && <LiftedOrNot />}
    </footer>
  )
}

/** Under the one line there is one thing: a button to lift the phone, or else the way on, or whom one waits for. */
function Laid(): VNode {
  const step = stepNow.value
  const onward = step === null ? <WaitingLine /> : <Main step={step} />
  return <footer class="foot">{canLift() ? <LiftedOrNot /> : onward}</footer>
}

/** Nothing after the last phase: there, nobody waits for anybody. */
export function WaitingLine(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null || phaseAfter(structure, seen) === null) return null
  const own = answersFor(mine.value)
  if (underway.value) return <p class="missing">{t('waiting.underway')}</p>
  const { key, roles } = waitingFor(seen, { own, down: rolesAreDown(structure, seen) })
  const others = roles.filter((role) => role !== own).map(roleShort)
  const names = roles.includes(own ?? '') && own !== null ? [t('waiting.you'), ...others] : others
  return <p class="missing">{t(key, { roles: listed(few(names)), count: names.length, pace: seen.pace })}</p>
}

/** A foot that names twelve roles leaves no room for what one waits with. */
function few(names: readonly string[]): readonly string[] {
  return names.length <= 6 ? names : [...names.slice(0, 4), t('waiting.more', { count: names.length - 4 })]
}

function Main({ step }: { readonly step: MainStep }): VNode {
  const label = stepLabel(step)
  const text = step.draft === null ? undefined : draftOf(step.draft).trim()
  if (step.offer !== null && text !== '') {
    return (
      <Do offer={step.offer} look="main" draft={step.draft ?? undefined} then={() => understand('what')}>
        {label}
      </Do>
    )
  }
  return (
    <button
      type="button"
      class="do main"
      onClick={() => {
        understand('what')
        jumpTo(step.jump ?? '')
      }}
    >
      {label}
    </button>
  )
}

function Besides({ way }: { readonly way: TextKey }): VNode {
  return (
    <Do offer="ready" look="quiet">
      {t(way)}
    </Do>
  )
}

function jumpTo(id: string): void {
  showPanel('now')
  requestAnimationFrame(() => {
    const place = document.getElementById(id)
    for (let at = place; at !== null; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true
    place?.scrollIntoView({ block: 'center' })
    place
      ?.querySelector<HTMLElement>('button, input, select, textarea, summary')
      ?.focus({ preventScroll: true, focusVisible: true })
  })
}
