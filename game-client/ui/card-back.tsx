/** A private card: face down until its owner turns it, for neighbours look. Turned away, its text is nowhere on the page. */
import { effect, signal } from '@preact/signals'
import type { ComponentChildren, VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Guide, hintFor, understand } from './guide.tsx'
import { Icon } from './icon.tsx'

/** Forgotten with the page, the phase, the tab: the device is put down, and the card lies face down again. */
const turned = signal<ReadonlySet<string>>(new Set())
let turnedIn: string | undefined
/** All that were ever turned on this page. */
const read = signal<ReadonlySet<string>>(new Set())

effect(() => {
  const phase = view.value?.phase
  if (phase === turnedIn) return
  turnedIn = phase
  coverCards()
})
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') coverCards()
})

/** All cards lie face down again. */
export function coverCards(): void {
  turned.value = new Set()
}

/** Whether somebody here has read it. */
export function wasTurned(id: string): boolean {
  return read.value.has(id)
}

interface CardBackProps {
  readonly id: string
  readonly title: string
  /** What stands beside it while it lies face down. */
  readonly cover?: string
  /** Whether the hint of the first minute may stand here: of several cards, one explains for all. */
  readonly explains?: boolean
  readonly children: ComponentChildren
}

export function CardBack({ id, title, cover, explains = true, children }: CardBackProps): VNode {
  const open = turned.value.has(id)
  // Of several cards each is called by its own name, or nobody who listens could tell them apart.
  const own = cover === undefined ? '' : ` · ${open ? title : cover}`
  return (
    <section class={open ? 'secret open' : 'secret'} aria-label={`${t('card.private')}${own}`}>
      <p class="kicker">
        <Icon name="lock" />
        {t('card.private')}
      </p>
      {open && <h2>{title}</h2>}
      {open && children}
      {!open && explains && <Guide hint="card" about={`[data-turn="${id}"]`} />}
      <button
        key="turn"
        type="button"
        class={open ? 'do turn' : 'face-down turn'}
        data-turn={id}
        aria-expanded={open}
        aria-describedby={open || !explains ? undefined : hintFor('card')}
        onClick={() => turn(id)}
      >
        {!open && <span class="card-back" aria-hidden="true" />}
        <span>
          {!open && <span class="cover">{cover ?? t('card.faceDown')} </span>}
          <span class="turns">{t(open ? 'card.turnBack' : 'card.turn')}</span>
        </span>
      </button>
    </section>
  )
}

function turn(id: string): void {
  understand('card')
  read.value = new Set(read.value).add(id)
  const next = new Set(turned.value)
  if (!next.delete(id)) next.add(id)
  turned.value = next
}
