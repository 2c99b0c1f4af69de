/** Below the town: which story it tells, and what its signs mean. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import type { CityPicture } from '../town/city/picture.ts'
import { cityThings } from '../town/city/things.ts'
import { s } from '../ui/words.ts'
import { Ramp } from './city-ramp.tsx'
import type { Told } from './city-sources.ts'
import { chosenStory, hasWay, toldOn } from './city-story.ts'
import { FamilyKey } from './family-key.tsx'

export function Controls({ city }: { readonly city: CityPicture }): VNode {
  return (
    <div class="city-controls">
      <Stories told={toldOn(city.format)} />
      <Meaning city={city} />
    </div>
  )
}

function Stories({ told }: { readonly told: Told }): VNode {
  const layers = frame.value?.city?.layers ?? []
  const pots = Object.keys(frame.value?.city?.pots ?? {}).length > 0
  const all: readonly (Told & { readonly label: string })[] = [
    { story: 'families', layer: 0, label: t('city.families') },
    ...layers.map((_, layer) => ({ story: 'figure' as const, layer, label: s(`city.layers.${layer}.name`) })),
    { story: 'together', layer: 0, label: t('city.together') },
    ...(hasWay()
      ? [{ story: 'way' as const, layer: 0, label: s(`stories.${view.value?.stories.at(-1)?.story}.name`) }]
      : []),
    ...(pots ? [{ story: 'money' as const, layer: 0, label: t('city.money') }] : []),
  ]
  return (
    <fieldset class="stories">
      <legend class="aside">{t('city.story')}</legend>
      {all.map(({ label, story, layer }) => (
        <button
          key={label}
          type="button"
          data-story={story === 'figure' ? `${story}.${layer}` : story}
          aria-pressed={told.story === story && told.layer === layer}
          onClick={() => (chosenStory.value = { story, layer })}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}

/** What the signs of this story mean. */
function Meaning({ city }: { readonly city: CityPicture }): VNode {
  const fog = city.places.find((place) => place.fog !== null)?.fog ?? null
  switch (city.story) {
    case 'figure':
      return fog === null ? (
        <Ramp theme={city.theme} whole={city.whole} label={s(`city.layers.${toldOn(city.format).layer}.name`)} />
      ) : (
        <p class="why-fog">{fog}</p>
      )
    case 'together':
      return (
        <div class="meaning">
          {city.weather !== null && <p>{city.weather.label}</p>}
          {city.threads.length === 0 && <p>{t('city.noThreads')}</p>}
        </div>
      )
    case 'way':
      return (
        <div class="meaning">
          {city.ways.toReversed().map(({ id, label }) => (
            <p key={id}>{label}</p>
          ))}
        </div>
      )
    case 'money':
      return <p class="meaning">{t(city.flows.length === 0 ? 'city.noFlows' : 'city.flows')}</p>
    default:
      return (
        <div class="meaning">
          <FamilyKey things={cityThings(city)} />
          <p>{t(city.format === 'phone' && city.looked === null ? 'city.tapPlace' : 'city.dot')}</p>
        </div>
      )
  }
}
