/** Several tables at once: start, go on, stand still, a minute more. Tables that stand elsewhere are not pulled along. */
import { useSignal } from '@preact/signals'
import { nanoid } from 'nanoid'
import type { VNode } from 'preact'
import type { Refusal } from '../../shared/engine/refusals.ts'
import type { Offer } from '../../shared/engine/views.ts'
import { frame, place, view } from '../net/stores.ts'
import { phaseAfter } from '../play/course.ts'
import { t } from '../texts/texts.ts'
import { refusalText } from '../ui/saved.tsx'
import { listed } from '../ui/words.ts'
import { askServer } from './ask-server.ts'
import { phaseName } from './lately.tsx'
import type { KnownTable } from './near.ts'

interface Answers {
  readonly answers: readonly { readonly table: string; readonly refused?: Refusal }[]
}
interface Group {
  readonly offer: Offer
  readonly of: readonly KnownTable[]
}

/** The same ask at every table that takes it now. */
function groupsOf(known: readonly KnownTable[]): readonly Group[] {
  const ids = [...new Set(known.flatMap(({ glance }) => glance.offers.map(({ id }) => id)))]
  return ids.flatMap((id) => {
    const of = known.filter(({ glance }) => glance.offers.some((offer) => offer.id === id))
    const offer = of[0]?.glance.offers.find((each) => each.id === id)
    return offer === undefined || of.length < 2 ? [] : [{ offer, of }]
  })
}

export function Together({ known }: { readonly known: readonly KnownTable[] }): VNode | null {
  const told = useSignal('')
  const groups = groupsOf(known)
  if (place.value?.kind !== 'facilitator' || groups.length === 0) return null
  const ask = async ({ offer, of }: Group) => {
    told.value = t('saving.sending')
    const asks = of.map(({ id }) => ({ table: id, ask: offer.ask }))
    const answer = await askServer<Answers>('/api/workshop/commands', { cid: nanoid(), asks })
    if ('problem' in answer) told.value = answer.problem
    else told.value = toldOf(answer.body, known)
  }
  return (
    <section class="together" aria-label={t('all.title')}>
      {groups.map((group) => (
        <button
          key={group.offer.id}
          type="button"
          class={group.offer.ask.type === 'next' || group.offer.ask.type === 'start' ? 'do' : 'do quiet'}
          data-all={group.offer.id}
          onClick={() => void ask(group)}
        >
          {labelOf(group, known.length)}
        </button>
      ))}
      <p class="saved" role="status">
        {told.value}
      </p>
    </section>
  )
}

function toldOf({ answers }: Answers, known: readonly KnownTable[]): string {
  const refused = answers.flatMap(({ table, refused: why }) => (why === undefined ? [] : [{ table, why }]))
  if (refused.length === 0) return t('all.done', { count: answers.length })
  const nameOf = (table: string) => known.find(({ id }) => id === table)?.name ?? ''
  return refused.map(({ table, why }) => t('need.at', { table: nameOf(table), need: refusalText(why) })).join(' ')
}

function labelOf({ offer: { ask }, of }: Group, all: number): string {
  const who = of.length === all ? t('all.all') : listed(of.map(({ name }) => name))
  if (ask.type === 'next') return t('all.next', { who, phase: nameAfter(ask.expect) })
  if (ask.type === 'extend') return t('all.extend', { who, minutes: ask.minutes })
  if (ask.type === 'pause' || ask.type === 'resume') return t(`all.${ask.type}`, { who })
  return t('all.start', { who })
}

/** The phase that follows in a room. */
function nameAfter(phase: string): string {
  const structure = frame.value
  const seen = view.value
  const [round] = Object.entries(structure?.rounds ?? {}).find(([, phases]) => phases[phase] !== undefined) ?? []
  if (structure === null || seen === null || round === undefined) return ''
  return phaseName(phaseAfter(structure, { ...seen, round, phase })?.phase ?? '')
}
