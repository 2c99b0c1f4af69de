/** Sheets for the table, from the same source as the screens: the way in, the roles, and what everybody may look up. */
import type { VNode } from 'preact'
import { place, workshop } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { JoinCode } from '../ui/join-code.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { partsBelow, s } from '../ui/words.ts'
import type { OnPaper } from './on-paper.ts'

interface OfTable {
  readonly name: string
}

/** One for each table: the network, the code, room for a Platzkarte, and what to do without a device. */
export function TableSheet({ name }: OfTable): VNode {
  return (
    <section class="table-sheet">
      <p class="kicker">{[workshop.value.town, workshop.value.title].filter(Boolean).join(' · ')}</p>
      <h2 class="table-name">{name}</h2>
      <p>{t('print.welcome')}</p>
      <JoinCode code={workshop.value.joinCode ?? place.value?.joinCode ?? ''} />
      <p>{t('print.noDevice')}</p>
      <p>{t('print.seatHint')}</p>
      <ul class="cut">
        {Array.from({ length: 6 }, (_, at) => (
          <li key={at}>
            <b>{t('print.seat')}</b>
            <p class="to-fill">{t('print.seatRole')}</p>
            <p class="to-fill">{t('print.seatWords')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** To be folded in the middle: the name for the others, and for whoever sits behind it what that chair knows and wants. */
export function RoleCards({ roles }: Pick<OnPaper, 'roles'>): VNode {
  return (
    <>
      {roles.map(({ id, name, brief, goal, prompts }) => (
        <section key={id} class="role-card">
          <p class="sign">{name}</p>
          <p class="fold">{t('print.fold')}</p>
          <div class="inside">
            <h2>{name}</h2>
            <Markdown text={brief} />
            {goal !== '' && (
              <p>
                <b>{t('role.goal')}</b> {goal}
              </p>
            )}
            {prompts.length > 0 && (
              <>
                <h3>{t('role.prompts')}</h3>
                <ul>
                  {prompts.map((prompt) => (
                    <li key={prompt}>{prompt}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
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
