/** What comes out of a printer: a sheet for the table, roles, a form for each phase, cards with numbers. */
import '../theme/papers-print.css'
import '../theme/papers-on-paper.css'
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { table, tables } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { newest } from '../ui/newest.ts'
import { partsBelow } from '../ui/words.ts'
import { askServer } from './ask-server.ts'
import type { OnPaper } from './on-paper.ts'
import { Forms } from './print-forms.tsx'
import { Documents, RoleCards, TableSheet } from './print-sheets.tsx'
import { TownSheet, townSheet } from './town-sheet.tsx'

interface PaperCard {
  readonly card: string
  readonly role: string
  readonly roleName: string
  readonly title: string
  readonly text: string
  readonly number: string
}

const KINDS = ['join', 'roles', 'forms', 'cards', 'documents', 'town'] as const
type Kind = (typeof KINDS)[number]

function isThere(kind: Kind): boolean {
  if (kind === 'town') return townSheet() !== null
  return kind !== 'documents' || partsBelow('documents').length > 0
}

export function Papers({ onBack }: { readonly onBack: () => void }): VNode {
  const paper = useSignal<OnPaper & { readonly cards: readonly PaperCard[] }>({ cards: [], roles: [], forms: [] })
  const kind = useSignal<Kind>('cards')
  const painted = useSignal(false)
  const problem = useSignal('')
  const at = table.value
  const spoken = language.value
  const [show] = useState(newest)
  useEffect(() => {
    void show(askServer<typeof paper.value>(`/api/tables/${encodeURIComponent(at)}/papers`), (answer) => {
      problem.value = 'problem' in answer ? answer.problem : ''
      if ('body' in answer) paper.value = answer.body
    })
  }, [at, spoken])
  const name = tables.value.find(({ id }) => id === at)?.name ?? ''
  const { cards, roles, forms } = paper.value
  const held = [...new Set(cards.map(({ role }) => role))]
  return (
    <main class="paper-list" id="main">
      <header>
        <div class="not-printed">
          <h1>
            {t('print.title')} · {name}
          </h1>
          <fieldset class="row">
            <legend>{t('print.kind')}</legend>
            {KINDS.filter(isThere).map((each) => (
              <button
                key={each}
                type="button"
                class="do"
                data-kind={each}
                aria-pressed={kind.value === each}
                onClick={() => (kind.value = each)}
              >
                {t(each === 'town' && townSheet() === 'quarter' ? 'print.quarter' : `print.${each}`)}
              </button>
            ))}
          </fieldset>
          {kind.value === 'cards' && <p>{t('papers.lead')}</p>}
          {kind.value === 'cards' && <p class="hint">{t('papers.secret')}</p>}
          <p class="row">
            <button
              type="button"
              class="do main"
              data-print=""
              disabled={kind.value === 'town' && !painted.value}
              onClick={() => print()}
            >
              {t('papers.print')}
            </button>
            <button type="button" class="do quiet" data-papers="close" onClick={onBack}>
              {t('papers.back')}
            </button>
          </p>
        </div>
      </header>
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
      {kind.value === 'join' && <TableSheet name={name} />}
      {kind.value === 'roles' && <RoleCards roles={roles} />}
      {kind.value === 'forms' && <Forms name={name} roles={roles} forms={forms} />}
      {kind.value === 'documents' && <Documents />}
      {kind.value === 'town' && <TownSheet onPainted={() => (painted.value = true)} />}
      {kind.value === 'cards' && (
        <div class="all-cards">
          {held.map((role) => (
            <RolePapers key={role} cards={cards.filter((card) => card.role === role)} />
          ))}
        </div>
      )}
    </main>
  )
}

function RolePapers({ cards }: { readonly cards: readonly PaperCard[] }): VNode {
  return (
    <section class="role-papers">
      <h2>{cards[0]?.roleName}</h2>
      <ul class="cut">
        {cards.map(({ card, roleName, title, text, number }) => (
          <li key={card}>
            <p class="for-role">{roleName}</p>
            <h3>{title}</h3>
            <Markdown text={text} />
            <p class="number">{number}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
