/** Several tables at once: start, go on, stand still, a minute more. Tables that stand elsewhere are not pulled along. */
import { useSignal } from '@preact/signals'
import { nanoid } from 'nanoid'
import type { VNode } from 'preact'
import type { Offer } from '../../shared/engine/views.ts'
import { frame, view } from '../net/stores.ts'
import { phaseAfter } from '../play/course.ts'
import { t } from '../texts/texts.ts'
import { refusalText } from '../ui/saved.tsx'
import { listed } from '../ui/words.ts'
import { type Answers, askServer } from './ask-server.ts'
import { someMissing } from './conduct.tsx'
import type { KnownTable } from './near.ts'
import { phaseTitle } from './phase-title.ts'

interface Group {
  readonly offer: Offer
  readonly of: readonly KnownTable[]
}

/** The same ask at every table that takes it now. */
function groupsOf(known: readonly KnownTable[]): readonly Group[] {
  const ids = [...new Set(known.flatMap(({ glance }) => glance.offers.map(({ id }) => id)))]
  const groups = ids.flatMap((id) => {
    const of = known.filter(({ glance }) => glance.offers.some((offer) => offer.id === id))
    const offer = of[0]?.glance.offers.find((each) => each.id === id)
    return offer === undefined || of.length < 2 ? [] : [{ offer, of }]
  })
  return groups.toSorted((a, b) => b.of.length - a.of.length)
}

export function Together({ known }: { readonly known: readonly KnownTable[] }): VNode | null {
  const told = useSignal('')
  const groups = groupsOf(known)
  if (groups.length === 0) return null
  const ask = async ({ offer, of }: Group) => {
    told.value = t('saving.sending')
    const asks = of.map(({ id }) => ({ table: id, ask: offer.ask }))
    const answer = await askServer<Answers>('/api/workshop/commands', { cid: nanoid(), asks })
    if ('problem' in answer) told.value = answer.problem
    else told.value = toldOf(answer.body, known)
  }
  return (
    <section class="together" aria-label={t('all.title')}>
      {[...Map.groupBy(groups, ({ of }) => whoOf(of, known.length))].map(([who, own]) => (
        <div key={who} class={who === t('all.all') ? 'row' : 'row some'}>
          <b>{who}</b>
          {own.map((group) => (
            <button
              key={group.offer.id}
              type="button"
              class={ONWARD.has(group.offer.ask.type) ? 'do main' : 'do'}
              data-all={group.offer.id}
              aria-label={t('need.at', { table: who, need: labelOf(group) })}
              onClick={() => void ask(group)}
            >
              {labelOf(group)}
            </button>
          ))}
        </div>
      ))}
      <p class="saved" role="status">
        {told.value}
      </p>
    </section>
  )
}

/** What came of it, in one sentence: which tables said no, and why. */
export function toldOf({ answers }: Answers, known: readonly KnownTable[]): string {
  const refused = answers.flatMap(({ table, refused: why }) => (why === undefined ? [] : [{ table, why }]))
  if (refused.length === 0) return t('all.done', { count: answers.length })
  const nameOf = (table: string) => known.find(({ id }) => id === table)?.name ?? ''
  return refused.map(({ table, why }) => t('need.at', { table: nameOf(table), need: refusalText(why) })).join(' ')
}

/** What carries the tables on: the large button. */
const ONWARD: ReadonlySet<string> = new Set(['start', 'next', 'resume'])

function whoOf(of: readonly KnownTable[], all: number): string {
  return of.length === all ? t('all.all') : listed(of.map(({ name }) => name))
}

function labelOf({ offer: { ask }, of }: Group): string {
  if (ask.type === 'next') {
    const missing = of.some(({ glance }) => someMissing(glance))
    return t(missing ? 'conduct.nextWithout' : 'conduct.next', { phase: nameAfter(ask.expect) })
  }
  if (ask.type === 'extend') return t('conduct.extend', { minutes: ask.minutes })
  return t(`conduct.${ask.type === 'pause' || ask.type === 'resume' ? ask.type : 'start'}`)
}

/** The phase that follows in a room, with its year where others are called the same. */
function nameAfter(phase: string): string {
  const structure = frame.value
  const seen = view.value
  const [round] = Object.entries(structure?.rounds ?? {}).find(([, phases]) => phases[phase] !== undefined) ?? []
  if (structure === null || seen === null || round === undefined) return ''
  return phaseTitle(phaseAfter(structure, { ...seen, round, phase })?.phase ?? '')
}
