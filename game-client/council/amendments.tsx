/** What others would have otherwise in a motion: asked field by field, adopted or dropped by who brought it in. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { PublicMotion } from '../../shared/engine/views.ts'
import { act } from '../net/session.ts'
import { frame } from '../net/stores.ts'
import { type TextKey, t } from '../texts/texts.ts'
import { Do, offersOf } from '../ui/do.tsx'
import { roleShort, s } from '../ui/words.ts'

interface OfMotion {
  readonly id: string
  readonly motion: PublicMotion
}

export function Amendments({ id, motion }: OfMotion): VNode | null {
  const fields = [...new Set(offersOf(`amend:${id}`))]
  if (motion.amendments.length === 0 && fields.length === 0) return null
  const path = `forms.${motion.form}.fields`
  return (
    <section class="amendments">
      {motion.amendments.map(({ id: amendment, by, field, option, state }) => (
        <div key={amendment} class={`amendment ${state}`}>
          <p>
            {t('amend.wants', {
              role: roleShort(by),
              field: s(`${path}.${field}.label`),
              option: s(`${path}.${field}.options.${option}.label`),
            })}{' '}
            {state !== 'open' && <b>{t(`amend.${state}` as TextKey)}</b>}
          </p>
          <Do offer={`adopt:${id}:${amendment}:true`}>{t('amend.adopt')}</Do>
          <Do offer={`adopt:${id}:${amendment}:false`} look="quiet">
            {t('amend.drop')}
          </Do>
        </div>
      ))}
      {fields.length > 0 && <Amend id={id} motion={motion} fields={fields} />}
    </section>
  )
}

function Amend({ id, motion, fields }: OfMotion & { readonly fields: readonly string[] }): VNode {
  const field = useSignal(fields[0] ?? '')
  const path = `forms.${motion.form}.fields.${field.value}`
  const options = frame.value?.council.forms[motion.form]?.fields[field.value]?.options ?? []
  const others = options.filter((option) => option !== motion.fields[field.value]?.option)
  return (
    <details class="amend">
      <summary>{t('amend.title')}</summary>
      <label class="line-field">
        <span>{t('amend.field')}</span>
        <select value={field.value} onChange={(event) => (field.value = event.currentTarget.value)}>
          {fields.map((each) => (
            <option key={each} value={each}>
              {s(`forms.${motion.form}.fields.${each}.label`)}
            </option>
          ))}
        </select>
      </label>
      <div class="choose-one">
        {others.map((option) => (
          <button
            key={option}
            type="button"
            class="do"
            data-offer={`amend:${id}:${field.value}`}
            onClick={() => act(`amend:${id}:${field.value}`, undefined, { option })}
          >
            {s(`${path}.options.${option}.label`)}
          </button>
        ))}
      </div>
    </details>
  )
}
