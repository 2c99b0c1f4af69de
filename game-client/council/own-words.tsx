/** Own words beside a building block: written when they are wanted, and kept as a draft until they are handed over. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { draftOf, setDraft } from '../net/drafts.ts'
import { act } from '../net/session.ts'
import { t } from '../texts/texts.ts'
import { offersOf } from '../ui/do.tsx'
import { Draft } from '../ui/draft.tsx'

interface OwnWordsProps {
  readonly id: string
  readonly field: string
  readonly option: string | null
  readonly hold: () => void
  readonly done: () => void
}

export function OwnWords({ id, field, option, hold, done }: OwnWordsProps): VNode {
  const name = `words.${id}.${field}`
  // What was begun lies open again, after a reload too.
  const writing = useSignal(draftOf(name) !== '')
  const keep = () => {
    const text = draftOf(name).trim()
    const offer = offersOf(`detail:${id}:${field}`)[0]
    if (text === '' || offer === undefined) return
    act(`detail:${id}:${field}${offer === '' ? '' : `:${offer}`}`, text, { option })
    setDraft(name, '')
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
