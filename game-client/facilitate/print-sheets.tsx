/** Sheets for the table, from the same source as the screens: the way in, the roles, and a form for each phase. */
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { place, workshop } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { JoinCode } from '../ui/join-code.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { partsBelow, s } from '../ui/words.ts'

export interface OnPaper {
  readonly roles: readonly { readonly id: Id; readonly name: string; readonly brief: string }[]
  readonly phases: readonly { readonly id: Id; readonly name: string; readonly task: string }[]
}

interface OfTable {
  readonly name: string
}

/** One for each table: the network, the code, room for a Platzkarte, and what to do without a device. */
export function TableSheet({ name }: OfTable): VNode {
  return (
    <section class="table-sheet">
      <p class="kicker">{[workshop.value.town, workshop.value.title].filter(Boolean).join(' · ')}</p>
      <h2>{t('print.welcome')}</h2>
      <p class="table-name">{name}</p>
      <JoinCode code={workshop.value.joinCode ?? place.value?.joinCode ?? ''} />
      <p>{t('print.noDevice')}</p>
      <ul>
        {Array.from({ length: 6 }, (_, at) => (
          <li key={at}>
            <b>{t('print.seat')}</b>
            <p class="to-fill" />
            <small>{t('print.seatHint')}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** To be folded in the middle: the name for the others, the brief for whoever sits behind it. */
export function RoleCards({ roles }: Pick<OnPaper, 'roles'>): VNode {
  return (
    <>
      {roles.map(({ id, name, brief }) => (
        <section key={id} class="role-card">
          <p class="sign">{name}</p>
          <hr />
          <h2>{name}</h2>
          <Markdown text={brief} />
        </section>
      ))}
    </>
  )
}

/** What everybody may look up, one to a page, to lie in the middle of the table. */
export function Documents(): VNode {
  return (
    <>
      {partsBelow('documents').map((id) => (
        <section key={id} class="on-paper-document">
          <p class="kicker">{[workshop.value.town, workshop.value.title].filter(Boolean).join(' · ')}</p>
          <h2>{s(`documents.${id}.title`)}</h2>
          <Markdown text={s(`documents.${id}.text`)} />
        </section>
      ))}
    </>
  )
}

/** One page for each phase in which something is decided, with a line for each role. */
export function Forms({ name, roles, phases }: OnPaper & OfTable): VNode {
  return (
    <>
      {phases.map(({ id, name: phase, task }) => (
        <section key={id} class="paper-form">
          <p class="kicker">
            {t('print.form')} · {name}
          </p>
          <h2>{phase}</h2>
          <Markdown text={task} />
          <table>
            <thead>
              <tr>
                {(['role', 'said', 'promised', 'decided', 'signed'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`print.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {roles.map((role) => (
                <tr key={role.id}>
                  <th scope="row">{role.name}</th>
                  <td />
                  <td />
                  <td />
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
          <p class="hint">{t('print.formLead')}</p>
        </section>
      ))}
    </>
  )
}
