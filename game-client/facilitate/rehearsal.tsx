/** A rehearsal without people: every so many seconds this page presses what goes on, at all tables, until it is told to stop. */
import { signal } from '@preact/signals'
import { nanoid } from 'nanoid'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { place } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { askServer } from './ask-server.ts'
import { type KnownTable, knownTables } from './near.ts'
import { onwardAsks } from './onward-asks.ts'

/** Seconds between two phases, at the place of that key; null: nothing goes on by itself. */
const pace = signal<{ readonly at: string; readonly every: number } | null>(null)
const PACES = [3, 10, 30] as const

export function Rehearsal(): VNode | null {
  const known = knownTables()
  const at = place.value?.key ?? ''
  // Whoever comes to another workshop on the same page has told that one nothing.
  const every = pace.value?.at === at ? pace.value.every : null
  const people = !known.every(isEmpty)
  const possible = place.value?.kind === 'facilitator' && known.length > 0 && !people
  useEffect(() => {
    if (people) pace.value = null
  }, [people])
  useEffect(() => {
    if (every === null || !possible) return
    const timer = setInterval(() => void goOn(), every * 1_000)
    return () => clearInterval(timer)
  }, [every, possible])
  if (!possible) return null
  return (
    <details class="rehearsal">
      <summary>{t('rehearsal.title')}</summary>
      <p class="hint">{t('rehearsal.hint')}</p>
      <div class="row">
        {PACES.map((seconds) => (
          <button
            key={seconds}
            type="button"
            class="do"
            data-pace={seconds}
            aria-pressed={every === seconds}
            onClick={() => (pace.value = every === seconds ? null : { at, every: seconds })}
          >
            {t('rehearsal.every', { seconds })}
          </button>
        ))}
        <button type="button" class="do" data-pace="none" disabled={every === null} onClick={() => (pace.value = null)}>
          {t('rehearsal.stop')}
        </button>
      </div>
    </details>
  )
}

/** Where somebody sits, it is no rehearsal any more, and people go on when they are ready. */
function isEmpty({ glance }: KnownTable): boolean {
  return Object.values(glance.seats).every(({ bot }) => bot)
}

async function goOn(): Promise<void> {
  const asks = onwardAsks(knownTables())
  if (asks.length === 0) pace.value = null
  else await askServer('/api/workshop/commands', { cid: nanoid(), asks })
}
