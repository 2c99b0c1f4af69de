/** Own words beside a building block: written when they are wanted, and kept as a draft until they are handed over. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { draftOf, setDraft } from '../net/drafts.ts'
import { handIn } from '../net/hand-in.ts'
import { free } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { offersOf } from '../ui/do.tsx'
import { Draft } from '../ui/draft.tsx'

interface OwnWordsProps {
  readonly id: string
  readonly field: string
  readonly option: string | null
  /** The words that stand there. */
  readonly text: string | null
  readonly hold: () => void
  readonly done: () => void
}

export function OwnWords({ id, field, option, text, hold, done }: OwnWordsProps): VNode {
  const name = `words.${id}.${field}`
  // What was begun lies open again, after a reload too.
  const writing = useSignal(draftOf(name) !== '')
  // Whoever fills the form as well may write here meanwhile: what one has not seen as one began, one cannot replace.
  const over = useSignal(text)
  const keep = () => {
    const offer = offersOf(`detail:${id}:${field}`)[0]
    const asked = `detail:${id}:${field}${offer === '' ? '' : `:${offer}`}`
    if (!handIn(asked, name, { option, over: over.value }, text !== null)) return
    writing.value = false
    done()
  }
  if (!writing.value) {
    return (
      <button
        type="button"
        class="do quiet"
        onClick={() => {
          writing.value = true
          over.value = text
          if (text !== null) setDraft(name, free.value[text] ?? '')
          hold()
        }}
      >
        {t('motion.ownWords')}
      </button>
    )
  }
  return (
    <>
      <Draft name={name} label={t('motion.ownWords')} most={280} rows={3} />
      <button type="button" class="do" onClick={keep}>
        {t('motion.keepWords')}
      </button>
    </>
  )
}
