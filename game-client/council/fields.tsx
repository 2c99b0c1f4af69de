/** The form of a motion: building blocks to tap, own words beside them. Two people can fill it in together. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { PublicMotion } from '../../shared/engine/views.ts'
import { draftOf, setDraft } from '../net/drafts.ts'
import { act } from '../net/session.ts'
import { frame, free } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offersOf } from '../ui/do.tsx'
import { Draft } from '../ui/draft.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { s } from '../ui/words.ts'

interface OfMotion {
  readonly id: string
  readonly motion: PublicMotion
}

export function Fields({ id, motion }: OfMotion): VNode {
  const fields = Object.keys(frame.value?.council.forms[motion.form]?.fields ?? {})
  return (
    <>
      {fields.map((field) => (
        <Field key={field} id={id} motion={motion} field={field} />
      ))}
      <Models form={motion.form} />
    </>
  )
}

function Field({ id, motion, field }: OfMotion & { readonly field: string }): VNode {
  const path = `forms.${motion.form}.fields.${field}`
  const { options = [], words = false } = frame.value?.council.forms[motion.form]?.fields[field] ?? {}
  const { option, text } = motion.fields[field] ?? { option: null, text: null }
  const label = (id: string) => s(`${path}.options.${id}.label`)
  const mayFill = offersOf(`detail:${id}:${field}`).length > 0
  const filled = [...(option === null ? [] : [label(option)]), ...(text === null ? [] : [free.value[text] ?? ''])]
  return (
    <fieldset class="field" id={`field.${id}.${field}`}>
      <legend class="label">{s(`${path}.label`)}</legend>
      {filled.length > 0 ? (
        filled.map((line) => (
          <p key={line} class="filled">
            {line}
          </p>
        ))
      ) : (
        <p class="empty">{t('motion.empty')}</p>
      )}
      {mayFill && (
        <div class="choose-one">
          {options
            .filter((each) => each !== option)
            .map((each) => (
              <Do key={each} offer={`detail:${id}:${field}:${each}`}>
                {label(each)}
              </Do>
            ))}
          {words && <OwnWords id={id} field={field} option={option} />}
        </div>
      )}
    </fieldset>
  )
}

interface OwnWordsProps {
  readonly id: string
  readonly field: string
  readonly option: string | null
}

function OwnWords({ id, field, option }: OwnWordsProps): VNode {
  const writing = useSignal(false)
  const name = `words.${id}.${field}`
  const keep = () => {
    const text = draftOf(name).trim()
    const offer = offersOf(`detail:${id}:${field}`)[0]
    if (text === '' || offer === undefined) return
    act(`detail:${id}:${field}${offer === '' ? '' : `:${offer}`}`, text, { option })
    setDraft(name, '')
    writing.value = false
  }
  if (!writing.value) {
    return (
      <button type="button" class="do quiet" onClick={() => (writing.value = true)}>
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

/** A good one and its bad twin, to look at. */
function Models({ form }: { readonly form: string }): VNode | null {
  const example = s(`forms.${form}.example`)
  const contrast = s(`forms.${form}.contrast`)
  if (example === '') return null
  return (
    <details class="models">
      <summary>{t('motion.example')}</summary>
      <Markdown text={example} />
      {contrast !== '' && (
        <>
          <p class="kicker">{t('motion.contrast')}</p>
          <Markdown text={contrast} />
        </>
      )}
    </details>
  )
}
