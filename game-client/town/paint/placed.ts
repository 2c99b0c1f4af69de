/** Offers and actors with their names, each where it stands on the map: for the canvas and for paper alike. */
import type { Frame } from '../layout/frame.ts'
import type { Ground } from '../layout/ground.ts'
import { actorRadius } from '../layout/spots.ts'
import type { Point } from '../maths/curve.ts'
import { at, known } from '../maths/known.ts'
import type { Palette } from '../palette/palette.ts'
import type { Offer, TownPicture } from '../picture.ts'
import { actorStamp, offerLettering, offerStamp, type Stamp, textStamp } from './stamps.ts'

interface OnMap {
  readonly picture: TownPicture
  readonly frame: Frame
  readonly ground: Ground
}

interface PlacedStamp {
  readonly stamp: Stamp
  readonly at: Point
}

/** The house of an offer and its name. */
export function doorPlaced(
  offer: Offer,
  { frame, ground }: Omit<OnMap, 'picture'>,
  colours: Palette,
): readonly PlacedStamp[] {
  const place = known(ground.places, offer.at)
  const lettering = offerLettering(offer, place, frame, colours)
  return [
    { stamp: offerStamp(offer, place, frame, colours), at: [place.x, place.y] },
    {
      stamp: textStamp(offer.label, lettering),
      at: [place.x, labelHeight(offer, place.y, place.size, lettering.size)],
    },
  ]
}

/** Above the house; below what is only an outline. */
function labelHeight({ state }: Offer, y: number, size: number, type: number): number {
  return state === 'closed' ? y + size * 0.5 + type * 0.85 : y - size * 0.62 - type * 0.68
}

/** All actors at the lower edge, each with its name beside or below it. */
export function actorsPlaced({ picture, frame, ground }: OnMap, colours: Palette): readonly PlacedStamp[] {
  const radius = actorRadius(frame)
  return picture.actors.flatMap((actor, index) => {
    const [x, y] = at(ground.seats, index)
    const lettering = {
      size: frame.format === 'phone' ? 14 : frame.font,
      weight: 680,
      colour: colours.ink,
      halo: colours.halo,
    }
    const name = textStamp(actor.label, lettering)
    const half = name.width / 2 - lettering.size * 0.4
    const last = index > 0 && index === picture.actors.length - 1
    // A little low: threads leave the disc at half its height and rise over the name.
    const beside: Point = [x + (last ? -1 : 1) * (radius + lettering.size * 0.75 + half), y + radius * 0.42]
    return [
      { stamp: actorStamp(actor, radius, colours), at: [x, y] as Point },
      { stamp: name, at: frame.shape === 'tall' ? ([x, y + radius + 10] as Point) : beside },
    ]
  })
}
