/** Words explained, one tap away at the bottom edge: first those that stand on this page. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { t } from '../texts/texts.ts'
import { partsBelow, s } from '../ui/words.ts'

export function Terms(): VNode | null {
  const here = useSignal<readonly Id[] | null>(null)
  const all = partsBelow('glossary')
  if (all.length === 0) return null
  const shown = here.value
  const others = all.filter((id) => shown?.includes(id) !== true)
  return (
    <>
      <button
        type="button"
        class="do quiet terms-do"
        data-terms=""
        aria-expanded={shown !== null}
        onClick={() => (here.value = shown === null ? onThisPage(all) : null)}
      >
        {t(shown === null ? 'terms.title' : 'terms.close')}
      </button>
      {shown !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach what scrolls
        <section class="terms" aria-label={t('terms.title')} tabIndex={0}>
          {shown.length > 0 && <h2>{t('terms.here')}</h2>}
          <Explained ids={shown} />
          {others.length > 0 && <h2>{t(shown.length > 0 ? 'terms.others' : 'terms.title')}</h2>}
          <Explained ids={others} />
        </section>
      )}
    </>
  )
}

function Explained({ ids }: { readonly ids: readonly Id[] }): VNode | null {
  if (ids.length === 0) return null
  return (
    <dl>
      {ids.map((id) => (
        <div key={id}>
          <dt>{s(`glossary.${id}.term`)}</dt>
          <dd>{s(`glossary.${id}.text`)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The terms that can be read on the page just now, in any case and ending. */
function onThisPage(all: readonly Id[]): readonly Id[] {
  const text = (document.getElementById('main')?.textContent ?? '').toLowerCase()
  return all.filter((id) => {
    const [name = ''] = s(`glossary.${id}.term`).toLowerCase().split(/[(,]/)
    return name.trim() !== '' && text.includes(name.trim())
  })
}
