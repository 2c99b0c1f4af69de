/** A field whose content is kept while it is written: on the device at once, beside the seat a little later. */
import type { VNode } from 'preact'
import { draftIsSafe, draftOf, setDraft } from '../net/drafts.ts'
import { t } from '../texts/texts.ts'

interface DraftProps {
  readonly name: string
  readonly label: string
  /** More than one: a large field. */
  readonly rows?: number
  readonly most?: number
}

export function Draft({ name, label, rows = 1, most = 2_000 }: DraftProps): VNode {
  const text = draftOf(name)
  const common = { 'aria-label': label, 'data-draft': name, maxLength: most, value: text }
  return (
    <div class="draft">
      {rows > 1 ? (
        <textarea {...common} rows={rows} onInput={(event) => setDraft(name, event.currentTarget.value)} />
      ) : (
        <input {...common} type="text" onInput={(event) => setDraft(name, event.currentTarget.value)} />
      )}
      {text !== '' && (
        <p class={`saved ${draftIsSafe(name) ? 'saved' : 'sending'}`}>
          {t(draftIsSafe(name) ? 'saving.saved' : 'saving.device')}
        </p>
      )}
    </div>
  )
}
