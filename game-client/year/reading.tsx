/** What there is to read, and questions that explain and never lock. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { partsBelow, s } from '../ui/words.ts'

export function Documents(): VNode | null {
  const wanted = useSignal('')
  const all = partsBelow('documents')
  if (all.length === 0) return null
  const needle = wanted.value.trim().toLowerCase()
  const found = all.filter((id) =>
    `${s(`documents.${id}.title`)} ${s(`documents.${id}.text`)}`.toLowerCase().includes(needle),
  )
  return (
    <section class="documents">
      <h2>{t('documents.title')}</h2>
      {all.length > 2 && (
        <label class="line-field">
          <span>{t('documents.search')}</span>
          <input type="search" value={wanted.value} onInput={(event) => (wanted.value = event.currentTarget.value)} />
        </label>
      )}
      {found.length === 0 && <p class="hint">{t('documents.none')}</p>}
      {found.map((id) => (
        <details key={id} class="option-sheet">
          <summary>
            <b>{s(`documents.${id}.title`)}</b>
          </summary>
          <Markdown text={s(`documents.${id}.text`)} />
        </details>
      ))}
    </section>
  )
}

/** Those that belong to what is done now. */
export function Checks(): VNode | null {
  const of = frame.value?.council.checks ?? {}
  return <Folded ids={partsBelow('checks').filter((id) => of[id] === view.value?.phase)} />
}

/** All so far, to be looked up again. */
export function ChecksSoFar(): VNode | null {
  return <Folded ids={partsBelow('checks')} />
}

function Folded({ ids: all }: { readonly ids: readonly string[] }): VNode | null {
  if (all.length === 0) return null
  return (
    <details class="option-sheet checks">
      <summary>
        <b>{t('checks.title', { count: all.length })}</b>
      </summary>
      {all.map((id) => (
        <Check key={id} id={id} />
      ))}
    </details>
  )
}

function Check({ id }: { readonly id: string }): VNode {
  const chosen = useSignal<string | null>(null)
  return (
    <fieldset class="field">
      <legend class="label">{s(`checks.${id}.question`)}</legend>
      <div class="choose-one">
        {partsBelow(`checks.${id}.options`).map((option) => (
          <div key={option}>
            <button
              type="button"
              class="do"
              aria-pressed={chosen.value === option}
              onClick={() => (chosen.value = option)}
            >
              {s(`checks.${id}.options.${option}.text`)}
            </button>
            {chosen.value === option && <Markdown class="because" text={s(`checks.${id}.options.${option}.because`)} />}
          </div>
        ))}
      </div>
    </fieldset>
  )
}

export function Glossary(): VNode | null {
  const terms = partsBelow('glossary')
  if (terms.length === 0) return null
  return (
    <details class="option-sheet glossary">
      <summary>
        <b>{t('glossary.title')}</b>
      </summary>
      <dl>
        {terms.map((id) => (
          <div key={id}>
            <dt>{s(`glossary.${id}.term`)}</dt>
            <dd>{s(`glossary.${id}.text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
