/** Symbols as stamps: painted once per theme and pixel ratio, then shown as often as needed. */

import { iconNamed } from '../icons.ts'
import type { Frame } from '../layout/frame.ts'
import type { Place } from '../layout/places.ts'
import type { FigureColours, Palette } from '../palette/palette.ts'
import type { Actor, FamilyState, Offer, Weather } from '../picture.ts'
import { dotReach, paintDot } from './dot.ts'
import { figureReach, paintFigure } from './figure.ts'
import { paintIcon } from './icon.ts'
import { disc, type Ink, ring } from './ink.ts'
import { meetingColours, paintMeeting } from './meeting.ts'
import { paintOffer, paintTrace } from './offer.ts'
import { type Lettering, widthOf, wrap, write, writeLines } from './words.ts'

/** A picture around its middle. Stamps of the same name are the same picture. */
export interface Stamp {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly paint: (ink: Ink) => void
}

export function dotStamp(state: FamilyState, r: number, colours: Palette): Stamp {
  const edge = r * dotReach * 2 + 2
  return { name: `dot ${state} ${r}`, width: edge, height: edge, paint: (ink) => paintDot(ink, state, colours, r) }
}

export function textStamp(text: string, lettering: Lettering): Stamp {
  const { size, weight, italic, colour } = lettering
  return {
    name: `text ${text} ${size} ${weight} ${italic} ${colour}`,
    width: widthOf(text, lettering) + size * 0.8,
    height: size * 1.7,
    paint: (ink) => write(ink, text, 0, 0, lettering),
  }
}

/** Some lines, one below the other, around their middle. */
export function paragraphStamp(text: string, width: number, lettering: Lettering): Stamp {
  const lines = wrap(text, width, lettering)
  const leading = lettering.size * 1.2
  const broad = Math.max(...lines.map((line) => widthOf(line, lettering)))
  const left = lettering.align === 'left' ? -broad / 2 : 0
  return {
    name: `paragraph ${text} ${width} ${lettering.size} ${lettering.weight} ${lettering.align}`,
    width: broad + lettering.size * 0.8,
    height: lines.length * leading + lettering.size * 0.6,
    paint: (ink) => void writeLines(ink, lines, left, (-(lines.length - 1) * leading) / 2, leading, lettering),
  }
}

/** The house of an offer, the meeting place, or the outline of what has closed. Without its label. */
export function offerStamp(offer: Offer, place: Place, { k }: Frame, colours: Palette): Stamp {
  const s = place.size
  const name = `offer ${offer.icon} ${offer.run} ${offer.state} ${place.site.form} ${s}`
  if (offer.state === 'closed')
    return { name, width: s * 1.2, height: s * 1.5, paint: (ink) => paintTrace(ink, s, k, colours.rule) }
  if (place.site.form === 'meeting') {
    const look = meetingColours(colours)
    return { name, width: s * 2.5, height: s * 2.4, paint: (ink) => paintMeeting(ink, s, look) }
  }
  return {
    name,
    width: s * 1.7,
    height: s * 1.7,
    paint: (ink) => paintOffer(ink, offer.run, iconNamed(offer.icon), s, colours),
  }
}

/** What an offer is called: petrol while it is new, leaning once it has closed. */
export function offerLettering(offer: Offer, place: Place, { font }: Frame, colours: Palette): Lettering {
  const base = { size: font, weight: 680, colour: colours.ink, halo: colours.halo }
  if (offer.state === 'closed')
    return { ...base, size: Math.max(14, font * 0.9), weight: 500, italic: true, colour: colours.ink2 }
  if (place.site.form === 'meeting') return { ...base, size: font * 1.35 }
  return offer.state === 'new' ? { ...base, colour: colours.accent } : base
}

export function actorStamp({ short, mine }: Actor, r: number, colours: Palette): Stamp {
  return {
    name: `actor ${short} ${mine} ${r}`,
    width: r * 3,
    height: r * 3,
    paint: (ink) => {
      disc(ink, 0, 0, r * 1.12, colours.halo)
      disc(ink, 0, 0, r, mine ? colours.accent : colours.raised)
      ring(ink, r, r * 0.13, mine ? colours.raised : colours.accent)
      write(ink, short, 0, r * 0.06, {
        size: r * 0.84,
        weight: 700,
        colour: mine ? colours.onAccent : colours.accent,
      })
    },
  }
}

const skies = ['cloud-rain', 'cloud-fog', 'cloud-sun'] as const

export function weatherStamp({ index }: Weather, r: number, colours: Palette): Stamp {
  return {
    name: `weather ${index} ${r}`,
    width: r * 3,
    height: r * 3,
    paint: (ink) => {
      disc(ink, 0, 0, r, colours.raised)
      ring(ink, r, 1.2 * colours.strength, colours.rule)
      paintIcon(ink, iconNamed(skies[index]), 0, 0, r * 1.2, colours.ink2)
    },
  }
}

export function figureStamp(height: number, colours: FigureColours): Stamp {
  const { left, right, above, below } = figureReach
  return {
    name: `figure ${height} ${colours.card}`,
    width: 2 * Math.max(left, right) * height,
    height: 2 * Math.max(above, below) * height,
    paint: (ink) => paintFigure(ink, height, colours),
  }
}
