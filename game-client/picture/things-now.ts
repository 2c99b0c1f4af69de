/** What the picture of this page shows, whichever picture it is: the whole town, or one quarter of it. */
import type { Format, SceneName } from '../town/picture.ts'
import { type Thing, things } from '../town/things.ts'
import { cityFor, citySide } from './city-now.ts'
import { pictureFor } from './picture-now.ts'

/** Everything in it, in reading order; null where there is no picture. */
export function thingsNow(format: Format): readonly Thing[] | null {
  const city = cityFor[format].value
  if (city !== null) return citySide.value?.listedIn(city) ?? null
  const picture = pictureFor[format].value
  return picture === null ? null : things(picture)
}

/** The scene that it shows. A whole town is always seen from above. */
export function sceneNow(format: Format): SceneName | undefined {
  return cityFor[format].value !== null ? 'town' : pictureFor[format].value?.scene
}
