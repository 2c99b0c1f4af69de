/** The list of all cards on paper, one block for each role, as it comes out of a printer. */
import '../theme/papers-print.css'
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { problemOf } from '../join/problem.tsx'
import { api } from '../net/api.ts'
import { place, table, tables } from '../net/stores.ts'
import { language, t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'

interface PaperCard {
  readonly card: string
  readonly role: string
  readonly roleName: string
  readonly title: string
  readonly text: string
  readonly number: string
}

export function Papers({ onBack }: { readonly onBack: () => void }): VNode {
  const cards = useSignal<readonly PaperCard[] | null>(null)
  const problem = useSignal('')
  const at = table.value
  const spoken = language.value
  useEffect(() => {
    const call = { credential: place.value?.credential ?? '', language: spoken }
    api<{ cards: PaperCard[] }>(`/api/tables/${encodeURIComponent(at)}/papers`, call).then(
      (answer) => {
        cards.value = answer.cards
      },
      (error) => {
        problem.value = problemOf(error)
      },
    )
  }, [at, spoken])
  const name = tables.value.find(({ id }) => id === at)?.name ?? ''
  const roles = [...new Set((cards.value ?? []).map(({ role }) => role))]
  return (
    <main class="paper-list" id="main">
      <header>
        <h1>
          {t('papers.title')} · {name}
        </h1>
        <div class="not-printed">
          <p>{t('papers.lead')}</p>
          <p class="hint">{t('papers.secret')}</p>
          <p class="row">
            <button type="button" class="do main" data-print="" onClick={() => print()}>
              {t('papers.print')}
            </button>
            <button type="button" class="do quiet" data-papers="close" onClick={onBack}>
              {t('papers.back')}
            </button>
          </p>
        </div>
      </header>
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
      {roles.map((role) => (
        <RolePapers key={role} cards={(cards.value ?? []).filter((card) => card.role === role)} />
      ))}
    </main>
  )
}

function RolePapers({ cards }: { readonly cards: readonly PaperCard[] }): VNode {
  return (
    <section>
      <h2>{cards[0]?.roleName}</h2>
      <ul>
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
