/** The note of a chair: what the one before left here, and what one leaves for the next. */
import type { VNode } from 'preact'
import { draftOf } from '../net/drafts.ts'
import { handIn } from '../net/hand-in.ts'
import { free, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { offered } from '../ui/do.tsx'
import { Draft } from '../ui/draft.tsx'
import { Saved } from '../ui/saved.tsx'

export function Handover(): VNode | null {
  const note = mine.value.me?.handover ?? null
  // Whoever plays alone stays on the chair.
  const leaves = offered('handOver') && view.value?.pace !== 'alone'
  if (note === null && !leaves) return null
  return (
    <section class="handover" id="handover">
      {note !== null && (
        <div class="paper private">
          <p class="kicker">{t(note.mine ? 'handover.own' : 'handover.got')}</p>
          <p>{free.value[note.text] ?? ''}</p>
        </div>
      )}
      {leaves && <Leave again={note?.mine === true} />}
      <Saved about="handOver" />
    </section>
  )
}

/** Behind a tap: most of those who sit here will sit here on. */
function Leave({ again }: { readonly again: boolean }): VNode {
  const draft = `handover.${mine.value.me?.role ?? ''}`
  return (
    <details class="option-sheet" open={draftOf(draft) !== ''}>
      <summary>
        <b>{t(again ? 'handover.again' : 'handover.title')}</b>
      </summary>
      <p class="hint">{t('handover.hint')}</p>
      <Draft name={draft} label={t('handover.title')} rows={4} most={400} />
      <button type="button" class="do" data-offer="handOver" onClick={() => handIn('handOver', draft)}>
        {t('handover.give')}
      </button>
    </details>
  )
}
