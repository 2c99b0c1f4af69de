/** A role without people, played by whoever leads: the screen of that role, under a line that says so. */
import type { VNode } from 'preact'
import { mine, speaking } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { lazily } from '../ui/lazy-block.tsx'
import { roleName } from '../ui/words.ts'

const Play = lazily(async () => (await import('../play/play.tsx')).Play)

/** Whether a role is spoken for on this page now. */
export function speaksForRole(): boolean {
  return speaking.value !== null && mine.value.me?.role === speaking.value
}

export function ByHand(): VNode {
  return (
    <div class="by-hand">
      <p class="spoken-for">
        <b>{t('sit.shown', { role: roleName(speaking.value ?? '') })}</b>
        <button type="button" class="do plain" data-speak="" onClick={() => (speaking.value = null)}>
          {t('sit.back')}
        </button>
      </p>
      <Play />
    </div>
  )
}
