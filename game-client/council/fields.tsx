/** The form of a motion, block by block: what is filled is a line, what comes next lies open. Two people can fill it in. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { PublicMotion } from '../../shared/engine/views.ts'
import { frame, free } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offersOf } from '../ui/do.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { s } from '../ui/words.ts'
import { OwnWords } from './own-words.tsx'

interface OfMotion {
  readonly id: string
  readonly motion: PublicMotion
}

export function Fields({ id, motion }: OfMotion): VNode {
  const editing = useSignal<string | null>(null)
  const fields = Object.keys(frame.value?.council.forms[motion.form]?.fields ?? {})
  const missing = fields.filter((field) => motion.fields[field] === undefined)
  const mayFill = fields.some((field) => offersOf(`detail:${id}:${field}`).length > 0)
  const now = mayFill ? (editing.value ?? missing[0] ?? null) : null
  return (
    <section class="fields">
      {fields.length > 1 && (
        <p class="hint">{t('motion.filled', { filled: fields.length - missing.length, of: fields.length })}</p>
      )}
      {fields.map((field) =>
        field === now ? (
          <Open
            key={field}
            id={id}
            motion={motion}
            field={field}
            hold={() => (editing.value = field)}
            done={() => (editing.value = null)}
          />
        ) : (
          <Line key={field} motion={motion} field={field} edit={mayFill ? () => (editing.value = field) : null} />
        ),
      )}
      {mayFill && <Models form={motion.form} />}
    </section>
  )
}

interface LineProps {
  readonly motion: PublicMotion
  readonly field: string
  readonly edit: (() => void) | null
}

function Line({ motion, field, edit }: LineProps): VNode {
  const path = `forms.${motion.form}.fields.${field}`
  const { option = null, text = null } = motion.fields[field] ?? {}
  const words = [
    ...(option === null ? [] : [s(`${path}.options.${option}.label`)]),
    ...(text === null ? [] : [own(text)]),
  ]
  return (
    <div class={words.length === 0 ? 'field-line empty' : 'field-line'}>
      <p>
        <b>{s(`${path}.label`)}</b> {words.length === 0 ? t('motion.empty') : words.join(' ')}
      </p>
      {edit !== null && (
        <button type="button" class="do quiet" onClick={edit}>
          {t(words.length === 0 ? 'motion.fill' : 'motion.change')}
          <span class="unseen"> {s(`${path}.label`)}</span>
        </button>
      )}
    </div>
  )
}

function own(text: string): string {
  const words = free.value[text] ?? ''
  return words === '' ? '' : t('promise.words', { words })
}

interface OpenProps extends OfMotion {
  readonly field: string
  /** Somebody is writing here: it stays open, even where the other one fills it meanwhile. */
  readonly hold: () => void
  readonly done: () => void
}

function Open({ id, motion, field, hold, done }: OpenProps): VNode {
  const path = `forms.${motion.form}.fields.${field}`
  const { options = [], words = false } = frame.value?.council.forms[motion.form]?.fields[field] ?? {}
  const { option: chosen = null, text = null } = motion.fields[field] ?? {}
  return (
    <fieldset class="field" id={`field.${id}.${field}`}>
      <legend class="label">{s(`${path}.label`)}</legend>
      <div class="choose-one">
        {options.map((option) =>
          option === chosen ? (
            <p key={option} class="filled chosen">
              ✓ {s(`${path}.options.${option}.label`)}
            </p>
          ) : (
            <Do key={option} offer={`detail:${id}:${field}:${option}`} then={done}>
              {s(`${path}.options.${option}.label`)}
            </Do>
          ),
        )}
        {text !== null && <p class="filled chosen">{own(text)}</p>}
        {words && <OwnWords id={id} field={field} option={chosen} text={text} hold={hold} done={done} />}
      </div>
    </fieldset>
  )
}

/** A good one and its bad twin, to look at. */
function Models({ form }: { readonly form: string }): VNode | null {
  const example = s(`forms.${form}.example`)
  const contrast = s(`forms.${form}.contrast`)
  if (example === '') return null
  return (
    <details class="models">
      <summary>{t(contrast === '' ? 'motion.example' : 'motion.twins')}</summary>
      <div class="twins">
        <section class="good-twin">
          <h3>✓ {t('motion.good')}</h3>
          <Markdown text={example} />
        </section>
        {contrast !== '' && (
          <section class="bad-twin">
            <h3>✗ {t('motion.contrast')}</h3>
            <Markdown text={contrast} />
          </section>
        )}
      </div>
    </details>
  )
}
