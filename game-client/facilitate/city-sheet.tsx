/** A whole town for a table: doors with numbers, listed by their places. */
import type { VNode } from 'preact'
import { cityFor } from '../picture/city-now.ts'
import { t } from '../texts/texts.ts'
import type { CityPicture } from '../town/city/picture.ts'
import type { OnTable } from './on-table.ts'

/** Null until there is something to see. */
export function cityOnTable(): OnTable | null {
  const now = cityFor.laptop.value
  if (now === null) return null
  const picture = forTable(now)
  return {
    name: JSON.stringify({ ...picture, plan: null }),
    lead: `${t('print.townLead')} ${t('print.roofs')}`,
    paint: async (canvas) => {
      const { paintCityOnPaper } = await import('../town/city/on-paper.ts')
      await paintCityOnPaper(canvas, picture)
    },
    list: <Places picture={picture} />,
  }
}

function Places({ picture }: { readonly picture: CityPicture }): VNode {
  return (
    <ul>
      {picture.places.map(({ id, label, families: { reached, total } }) => (
        <li key={id}>
          <h3>{label}</h3>
          <p>{t('print.townReached', { reached, families: total })}</p>
          <ol>
            {picture.doors.map(({ id: door, place, label: what, state }, index) =>
              place === id ? (
                <li key={door} value={index + 1}>
                  {state === 'closed' ? <s>{what}</s> : what}
                </li>
              ) : null,
            )}
          </ol>
          <p class="to-write">{t('print.townMore')}</p>
        </li>
      ))}
    </ul>
  )
}

/** Families and doors, by day: what is money, talk or figure today is for the screens. */
function forTable(now: CityPicture): CityPicture {
  const places = now.places.map((place) => {
    const { reached, total } = place.families
    return { ...place, value: t('city.of', { reached, total }), level: null, fog: null }
  })
  const bare = { whole: null, actors: [], threads: [], weather: null, pots: [], flows: [], ways: [], chamber: null }
  return { ...now, ...bare, places, theme: 'light', story: 'families', looked: null, slowly: false }
}
