/** The town on paper, as large as a table: the picture of the screens, doors with numbers, and lines for what is added. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { frame, workshop } from '../net/stores.ts'
import { cityFor } from '../picture/city-now.ts'
import { t } from '../texts/texts.ts'
import type { CityPicture } from '../town/city/picture.ts'
import { s } from '../ui/words.ts'

/** Whether this game draws a town that can lie on a table. */
export function hasTownSheet(): boolean {
  return frame.value?.city != null
}

interface TownSheetProps {
  /** It can be printed: the town is painted, or cannot be. */
  readonly onPainted: () => void
}

export function TownSheet({ onPainted }: TownSheetProps): VNode | null {
  const now = cityFor.laptop.value
  const sheet = useRef<HTMLCanvasElement>(null)
  const picture = now === null ? null : forTable(now)
  const name = JSON.stringify(picture && { ...picture, plan: null })
  useEffect(() => {
    const canvas = sheet.current
    if (picture === null || canvas === null) return
    const paint = async () => {
      const { paintCityOnPaper } = await import('../town/city/on-paper.ts')
      await paintCityOnPaper(canvas, picture)
    }
    // Where it cannot be painted, the list below it says the same.
    void paint()
      .catch(() => undefined)
      .then(onPainted)
  }, [name])
  if (picture === null) return null
  return (
    <section class="town-sheet">
      <p class="kicker">{[workshop.value.town, workshop.value.title].filter(Boolean).join(' · ')}</p>
      <h2>{t('print.townTitle', { town: s('ground.place') || s('title') })}</h2>
      <p>{t('print.townLead')}</p>
      <div aria-hidden="true">
        <canvas ref={sheet} />
      </div>
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
    </section>
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
