/** All tables of a workshop side by side, in their own order: where each stands, and never which stands better. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import type { PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import { api } from '../net/api.ts'
import { frame, place, tables } from '../net/stores.ts'
import type { SeatAnswer } from '../net/wire.ts'
import { reachedAt } from '../picture/reached-at.ts'
import { isToldOnWall } from '../play/course.ts'
import { language, t } from '../texts/texts.ts'
import { amountOf, s } from '../ui/words.ts'

/** As often as a wall is looked at. */
const EVERY = 5_000

export function AllTables(): VNode {
  const seen = useSignal<Readonly<Record<string, PublicView>>>({})
  useEffect(() => {
    const look = () => {
      for (const { id } of tables.value) {
        const call = { credential: place.value?.credential ?? '', language: language.value }
        api<SeatAnswer>(`/api/seat?room=0&table=${encodeURIComponent(id)}`, call).then(
          ({ public: view }) => {
            seen.value = { ...seen.value, [id]: view }
          },
          () => undefined,
        )
      }
    }
    look()
    const timer = setInterval(look, EVERY)
    return () => clearInterval(timer)
  }, [seen])
  return (
    <ul class="all-tables">
      {tables.value.map(({ id, name }) => (
        <li key={id}>
          <h2>{name}</h2>
          {seen.value[id] !== undefined && <Table view={seen.value[id]} />}
        </li>
      ))}
    </ul>
  )
}

function Table({ view }: { readonly view: PublicView }): VNode {
  const structure = frame.value
  // While a year is told in acts, no wall gives away how it ended.
  const told = structure === null || isToldOnWall(view) ? null : toldOf(structure, view)
  return (
    <>
      <p>{s(`rounds.${view.round}.phases.${view.phase}.name`)}</p>
      {told !== null && <p class="told">{told}</p>}
      <ul>
        {Object.keys(view.running)
          .slice(0, 5)
          .map((measure) => (
            <li key={measure}>{s(`measures.${measure}.name`)}</li>
          ))}
      </ul>
    </>
  )
}

/** What this game is about, as a figure of this table: how many families, or the variable that it follows. */
function toldOf(structure: Frame, view: PublicView): string | null {
  const places = Object.entries(structure.council.places)
  if (places.length > 0) {
    const reached = places.reduce((sum, [place]) => sum + reachedAt(structure, view, place), 0)
    return t('wall.reached', { reached, families: places.reduce((sum, [, families]) => sum + families, 0) })
  }
  const value = view.variables[structure.subject]
  if (value === undefined) return null
  if (structure.variables[structure.subject]?.unit === 'families')
    return t('wall.reached', { reached: value, families: structure.families })
  return `${amountOf(structure.subject, value)} ${s(`variables.${structure.subject}.name`)}`
}
