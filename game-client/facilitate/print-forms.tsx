/** A form for each phase in which something is written down: what is to be written, and what can be ticked. */
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'
import type { FormOnPaper, OnPaper } from './on-paper.ts'

/** A page has room for so many lines. */
const MOTIONS = 12

interface FormsProps extends OnPaper {
  /** Of the table. */
  readonly name: string
}

export function Forms({ name, roles, forms }: FormsProps): VNode {
  return (
    <>
      {forms.map((form) => (
        <section key={form.id} class="paper-form">
          <p class="kicker">{[t('print.form'), name, form.round].join(' · ')}</p>
          <h2>{form.name}</h2>
          <p class="hint">{t(form.of === 'motions' ? 'print.countLead' : 'print.formLead')}</p>
          {form.fields.map(({ label, options }) => (
            <p key={label} class="field">
              <b>{label}</b> <Boxes of={options} />
            </p>
          ))}
          <table class={`of-${form.of}`}>
            <thead>
              <tr>
                <th scope="col">{t(form.of === 'motions' ? 'print.motion' : 'print.role')}</th>
                {form.columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`print.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {form.of === 'roles'
                ? roles.map((role) => <Line key={role.id} role={role} form={form} />)
                : Array.from({ length: MOTIONS }, (_, at) => <Line key={at} form={form} />)}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}

interface LineProps {
  readonly role?: OnPaper['roles'][number]
  readonly form: FormOnPaper
}

function Line({ role, form: { columns, choices } }: LineProps): VNode {
  return (
    <tr>
      <th scope="row">{role?.name}</th>
      {columns.map((column) => (
        <td key={column}>{column === 'chosen' && role !== undefined && <Boxes of={choices[role.id] ?? []} />}</td>
      ))}
    </tr>
  )
}

/** What can be ticked with a pen. */
function Boxes({ of }: { readonly of: readonly string[] }): VNode {
  return (
    <span class="boxes">
      {of.map((option) => (
        <span key={option}>
          <i aria-hidden="true" />
          {option}
        </span>
      ))}
    </span>
  )
}
