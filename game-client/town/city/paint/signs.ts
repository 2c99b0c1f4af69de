/** What stands on the town and can be read: names with their one line, doors, pots. Painted once each, shown as often as needed. */
import { paintIcon } from '../../paint/icon.ts'
import { disc, type Ink, ring } from '../../paint/ink.ts'
import { paintOffer, paintTrace } from '../../paint/offer.ts'
import type { Stamp } from '../../paint/stamps.ts'
import { type Lettering, widthOf, write } from '../../paint/words.ts'
import type { Actor, Weather } from '../../picture.ts'
import type { CityColours } from '../colours.ts'
import { cityIcon } from '../icons.ts'
import type { CityDoor, CityPlace, CityPot } from '../picture.ts'

/** The name of a place above its line; the place that one looks at stands on paper. */
export function nameStamp(
  { label, value, fog }: CityPlace,
  size: number,
  isLooked: boolean,
  isFigure: boolean,
  unknown: string,
  colours: CityColours,
): Stamp {
  const halo = isLooked ? colours.raised : colours.halo
  const name: Lettering = { size, weight: 700, colour: colours.ink, halo }
  const told = fog === null ? value : unknown
  const line: Lettering = {
    size: Math.max(14, size * (isFigure && fog === null ? 1.1 : 0.88)),
    weight: 500,
    italic: fog !== null,
    colour: fog === null ? colours.ink : colours.ink2,
    halo,
  }
  const width = Math.max(widthOf(label, name), widthOf(told, line)) + size * 0.9
  return {
    name: `name ${label} ${told} ${size} ${isLooked} ${isFigure}`,
    width,
    height: size * 4.4,
    paint(ink) {
      if (isLooked) paintPaper(ink, -width / 2 + 2, -size * 0.85, width - 4, size * 2.8, colours)
      write(ink, label, 0, 0, name)
      write(ink, told, 0, size * 1.2, line)
    },
  }
}

export function doorStamp({ icon, run, state }: CityDoor, s: number, k: number, colours: CityColours): Stamp {
  return {
    name: `door ${icon} ${run} ${state} ${s}`,
    width: s * 1.8,
    height: s * 1.8,
    paint(ink) {
      if (state === 'closed') {
        paintTrace(ink, s, k, colours.rule)
        return
      }
      paintOffer(ink, run, cityIcon(icon), s, colours)
      if (state === 'begun') paintBegun(ink, s, colours)
      if (state === 'shared') paintShared(ink, s, colours)
    },
  }
}

/** A half-filled disc in ochre: on its way. */
function paintBegun(ink: Ink, s: number, colours: CityColours): void {
  ink.save()
  ink.translate(s * 0.5, -s * 0.32)
  disc(ink, 0, 0, s * 0.21, colours.raised)
  ink.fillStyle = colours.way
  ink.beginPath()
  ink.arc(0, 0, s * 0.16, -Math.PI / 2, Math.PI / 2)
  ink.fill()
  ring(ink, s * 0.16, s * 0.055, colours.way)
  ink.restore()
}

/** Two rings in petrol: the work is shared. */
function paintShared(ink: Ink, s: number, colours: CityColours): void {
  disc(ink, s * 0.5, -s * 0.32, s * 0.22, colours.raised)
  for (const side of [-1, 1]) {
    ink.save()
    ink.translate(s * (0.5 + side * 0.065), -s * 0.32)
    ring(ink, s * 0.1, s * 0.05, colours.accent)
    ink.restore()
  }
}

/** What was told how often, on a slip of paper. */
export function tellingStamp(name: string, count: string, size: number, colours: CityColours): Stamp {
  const small: Lettering = { size: Math.max(13, size * 0.84), weight: 500, colour: colours.ink2 }
  const large: Lettering = { size: size * 1.12, weight: 700, colour: colours.ink }
  const width = Math.max(widthOf(name, small), widthOf(count, large)) + size * 1.4
  return {
    name: `telling ${name} ${count} ${size}`,
    width: width + 8,
    height: size * 3 + 8,
    paint(ink) {
      paintPaper(ink, -width / 2, -size * 1.5, width, size * 3, colours)
      write(ink, name, 0, -size * 0.62, small)
      write(ink, count, 0, size * 0.58, large)
    },
  }
}

/** A pot as a slip of paper: coins, its name, what is free in it. */
export function potStamp({ label, amount, frozen }: CityPot, size: number, colours: CityColours): Stamp {
  const name: Lettering = { size: Math.max(13, size * 0.84), weight: 500, colour: colours.ink2, align: 'left' }
  const sum: Lettering = { size: size * 1.12, weight: 700, colour: colours.ink, align: 'left' }
  const width = Math.max(widthOf(label, name), widthOf(amount, sum)) + size * 3.4
  const height = size * 3.2
  return {
    name: `pot ${label} ${amount} ${frozen} ${size}`,
    width: width + 8,
    height: height + 8,
    paint(ink) {
      const left = -width / 2
      paintPaper(ink, left, -height / 2, width, height, colours)
      const icon = cityIcon(frozen ? 'snowflake' : 'coins')
      paintIcon(ink, icon, left + size * 1.4, 0, size * 1.6, colours.ink)
      write(ink, label, left + size * 2.6, -size * 0.62, name)
      write(ink, amount, left + size * 2.6, size * 0.62, sum)
    },
  }
}

function paintPaper(ink: Ink, x: number, y: number, width: number, height: number, colours: CityColours): void {
  ink.fillStyle = colours.raised
  ink.strokeStyle = colours.rule
  ink.lineWidth = 1.2 * colours.strength
  ink.beginPath()
  ink.roundRect(x, y, width, height, 3)
  ink.fill()
  ink.stroke()
}

export function roleStamp({ short, mine }: Actor, r: number, colours: CityColours): Stamp {
  return {
    name: `role ${short} ${mine} ${r}`,
    width: r * 3,
    height: r * 3,
    paint(ink) {
      disc(ink, 0, 0, r * 1.14, colours.halo)
      disc(ink, 0, 0, r, mine ? colours.accent : colours.raised)
      ring(ink, r, r * 0.15, mine ? colours.raised : colours.accent)
      const colour = mine ? colours.onAccent : colours.accent
      write(ink, short, 0, r * 0.06, { size: r * 0.92, weight: 700, colour })
    },
  }
}

const skies = ['cloud-rain', 'cloud-fog', 'cloud-sun'] as const

export function skyStamp({ index }: Weather, r: number, colours: CityColours): Stamp {
  return {
    name: `sky ${index} ${r}`,
    width: r * 3,
    height: r * 3,
    paint(ink) {
      disc(ink, 0, 0, r, colours.raised)
      ring(ink, r, 1.2 * colours.strength, colours.rule)
      paintIcon(ink, cityIcon(skies[index]), 0, 0, r * 1.2, colours.ink2)
    },
  }
}

/** The same on a wall, where nobody can point at it: with its first words. */
export function skySlip({ index, short }: Weather, font: number, colours: CityColours): Stamp {
  const size = font * 0.92
  const how: Lettering = { size, weight: 640, colour: colours.ink, align: 'left' }
  const width = widthOf(short, how) + size * 2.6
  const height = size * 2
  return {
    name: `sky ${index} ${short} ${size}`,
    width: width + 8,
    height: height + 8,
    paint(ink) {
      const left = -width / 2
      paintPaper(ink, left, -height / 2, width, height, colours)
      paintIcon(ink, cityIcon(skies[index]), left + size * 1.1, 0, size * 1.3, colours.ink2)
      write(ink, short, left + size * 2, 0, how)
    },
  }
}
