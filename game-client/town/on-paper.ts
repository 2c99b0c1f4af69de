/** One quarter for a table: ground, families, offers and actors of the canvas, each with its name, and rings to build in. */
import { bowOf } from './layout/bodies.ts'
import { wayInto } from './layout/strings.ts'
import type { Bow } from './maths/curve.ts'
import { known } from './maths/known.ts'
import { disc, type Ink, ring, strokeLine } from './paint/ink.ts'
import { paintMap } from './paint/map.ts'
import { inkOnPaper, type Placed, paperDots, paperRoom, putDown } from './paint/paper.ts'
import { actorsPlaced, doorPlaced } from './paint/placed.ts'
import { dotStamp } from './paint/stamps.ts'
import type { Palette } from './palette/palette.ts'
import { palettes } from './palette/palettes.ts'
import type { TownPicture } from './picture.ts'
import { lettered } from './scene/room.ts'
import { type MapScenery, sceneryOf } from './scene/scenery.ts'

/** Paints it as it is seen from above, in its theme. What stands in the canvas before is painted over. */
export async function paintTownOnPaper(canvas: HTMLCanvasElement, picture: TownPicture): Promise<void> {
  await lettered()
  const ink = inkOnPaper(canvas)
  const scenery = sceneryOf({ ...picture, scene: 'town' }, paperRoom, null)
  if (ink === null || scenery.kind !== 'map') return
  const colours = palettes[picture.theme]
  paintMap(ink, scenery.ground, colours, scenery.used, paperDots)
  paintLines(ink, scenery, colours)
  putDown(ink, stampsOf(scenery, colours))
}

function stampsOf(scenery: MapScenery, colours: Palette): readonly Placed[] {
  const { picture, ground, frame, used, bodies } = scenery
  const free = Object.values(ground.places).filter(({ id, site }) => site.spare === true && !used.includes(id))
  return [
    ...free.map(({ x, y, size }): Placed => {
      const paint = (ink: Ink) => ring(ink, size * 0.62, 1, colours.ink2)
      return { at: [x, y], stamp: { paint } }
    }),
    ...picture.offers.flatMap((offer) => doorPlaced(offer, scenery, colours)),
    ...bodies.map(({ state, at }) => ({ at, stamp: dotStamp(state, frame.dot, colours) })),
    ...actorsPlaced(scenery, colours),
  ]
}

/** Ways of those who walk, ways of what has moved into another place, strings between two doors of the same families. */
function paintLines(ink: Ink, { picture, ground, frame: { k, font }, bodies }: MapScenery, colours: Palette): void {
  ink.setLineDash([4 * k, 5 * k])
  for (const { trail } of bodies) if (trail !== null) strokeBow(ink, trail, 1.5 * k, colours.way)
  const waiting = bodies.some(({ state, trail }) => state === 'way' && trail === null)
  for (const { line } of waiting ? ground.queues : []) strokeLine(ink, line, 1.6 * k, colours.way)
  for (const { state, at, joined } of picture.offers) {
    const goal = picture.offers.find(({ id }) => id === joined)
    if (state !== 'closed' || goal === undefined) continue
    const into = wayInto(known(ground.places, at), known(ground.places, goal.at), font)
    strokeBow(ink, into, 2.4 * k, colours.rule)
  }
  ink.setLineDash([])
  for (const twice of picture.twice) {
    const bow = bowOf(picture, ground, twice)
    strokeBow(ink, bow, 9 * k, colours.halo)
    strokeBow(ink, bow, 3.2 * k, colours.accent)
    for (const [x, y] of [bow.a, bow.b]) disc(ink, x, y, 5 * k, colours.accent)
  }
}

function strokeBow(ink: Ink, { a, c, b }: Bow, width: number, colour: string): void {
  ink.lineWidth = width
  ink.strokeStyle = colour
  ink.beginPath()
  ink.moveTo(...a)
  ink.quadraticCurveTo(...c, ...b)
  ink.stroke()
}
