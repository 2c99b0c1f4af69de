/** Loads the town that the scenario draws and mounts it: the whole of it, or one quarter. */
import type { City } from '../town/city/mount.ts'
import type { CityPicture } from '../town/city/picture.ts'
import type { Town } from '../town/mount.ts'
import type { TownOptions } from '../town/options.ts'
import type { Format } from '../town/picture.ts'
import { cityFor } from './city-now.ts'
import { pictureFor } from './picture-now.ts'

export interface Mounted {
  readonly town: Town | City
  /** Shows the picture of now. */
  readonly refresh: () => void
}

/** Null where nobody wants it any more once it is loaded, or where there is no picture. */
export async function mountNow(
  parent: HTMLElement,
  format: Format,
  options: TownOptions,
  isWanted: () => boolean,
): Promise<Mounted | null> {
  if (cityFor[format].peek() !== null) {
    const { mountTown } = await import('../town/city/mount.ts')
    const onWall = format === 'projector' ? (await import('../town/city/scene/chamber.ts')).chamber : undefined
    const first = cityFor[format].peek()
    if (first === null || !isWanted()) return null
    const town = mountTown(parent, first, { ...options, chamber: onWall })
    let shown = nameOf(first, options)
    const refresh = () => {
      const next = cityFor[format].peek() ?? first
      const name = nameOf(next, options)
      // Most of what people do changes nothing here, and without a graphics card a frame of a whole town is dear.
      if (name === shown) return
      shown = name
      town.show(next)
    }
    return { town, refresh }
  }
  const { mountTown } = await import('../town/mount.ts')
  const first = pictureFor[format].peek()
  if (first === null || !isWanted()) return null
  const town = mountTown(parent, first, options)
  return { town, refresh: () => town.show(pictureFor[format].peek() ?? first) }
}

/** What a town looks like, as a name: all of the picture but its plan, which stays the same, and the room that it is left. */
function nameOf(picture: CityPicture, { free }: TownOptions): string {
  return JSON.stringify([{ ...picture, plan: null }, free?.()])
}
