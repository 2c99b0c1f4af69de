/** One quarter for a table: what its dots mean, its doors by who runs them, and who sits around it. */
import '../theme/canvas.css'
import type { VNode } from 'preact'
import { frame } from '../net/stores.ts'
import { FamilyKey } from '../picture/family-key.tsx'
import { actorsOf } from '../picture/people.ts'
import { pictureFor } from '../picture/picture-now.ts'
import { said } from '../picture/things-list.tsx'
import { t } from '../texts/texts.ts'
import type { Offer, TownPicture } from '../town/picture.ts'
import { type Thing, things } from '../town/things.ts'
import { s } from '../ui/words.ts'
import type { OnTable } from './on-table.ts'

/** Null until there is something to see. */
export function quarterOnTable(): OnTable | null {
  const [now, structure] = [pictureFor.laptop.value, frame.value]
  if (now === null || structure === null) return null
  const picture = forTable(now, actorsOf({ frame: structure, role: null, s }))
  return {
    name: JSON.stringify({ ...picture, theatre: null }),
    lead: t('print.quarterLead', { place: s('ground.place') }),
    paint: async (canvas) => {
      const { paintTownOnPaper } = await import('../town/on-paper.ts')
      await paintTownOnPaper(canvas, picture)
    },
    list: <Named picture={picture} />,
  }
}

/** The quarter by day, from above, with everybody who has a part: what happens just now is for the screens. */
function forTable(now: TownPicture, actors: TownPicture['actors']): TownPicture {
  const bare = { threads: [], weather: null, cards: [], news: null, pot: null }
  return { ...now, ...bare, actors, scene: 'town', theme: 'light', format: 'laptop' }
}

const carriers: readonly Offer['run'][] = ['city', 'carrier', 'initiative']

function Named({ picture }: { readonly picture: TownPicture }): VNode {
  const all = things(picture)
  const inWords = (kind: Thing['kind'], shown: readonly { readonly id: string }[]) => (
    <ul>
      {all
        .filter(({ id }) => shown.some((one) => id === `${kind}.${one.id}`))
        .map((thing) => (
          <li key={thing.id}>{said(thing)}</li>
        ))}
    </ul>
  )
  return (
    <ul>
      <li>
        <h3>{t('print.dots')}</h3>
        <FamilyKey things={all} />
        {inWords('twice', picture.twice)}
      </li>
      {carriers.map((run) => {
        const doors = picture.offers.filter((offer) => offer.run === run)
        return doors.length === 0 ? null : (
          <li key={run}>
            <h3>
              <Roof run={run} /> {t('print.run', { run })}
            </h3>
            {inWords('offer', doors)}
          </li>
        )
      })}
      <li>
        <h3>{t('print.atTable')}</h3>
        <ul>
          {picture.actors.map(({ id, label, short }) => (
            <li key={id}>
              <b class="badge">{short}</b> {label}
            </li>
          ))}
        </ul>
      </li>
      <li>
        <p class="to-write">{t('print.townMore')}</p>
      </li>
    </ul>
  )
}

/** The roof as it stands on the map: solid, empty, hatched. */
function Roof({ run }: Pick<Offer, 'run'>): VNode {
  return (
    <svg class={`roof of-${run}`} viewBox="0 0 28 14" aria-hidden="true">
      <path d="M2 12.5 14 2l12 10.5z" />
      {run === 'initiative' && <path d="m7 8.5 4 4M11 5l7.5 7.5M15 3l9.5 9.5" />}
    </svg>
  )
}
