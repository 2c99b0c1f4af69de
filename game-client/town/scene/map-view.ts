/** The map as Phaser shows it: sheet, lines, doors, families, people, papers, one upon the other. */
import type { Ground } from '../layout/ground.ts'
import { mapSpots } from '../layout/spots.ts'
import { known } from '../maths/known.ts'
import type { Move } from '../motion.ts'
import { paintMap } from '../paint/map.ts'
import { figureStamp, type Stamp } from '../paint/stamps.ts'
import { doorsIn } from './doors.ts'
import { dotsIn } from './dots.ts'
import { fadeIn, fadeOut } from './fade.ts'
import { linesIn } from './lines.ts'
import { papersIn } from './papers.ts'
import { peopleIn } from './people.ts'
import type { MapScenery } from './scenery.ts'
import { type Group, group, type Image, put, putSheet, type Stage } from './stage.ts'
import { threadsIn } from './threads.ts'
import type { View } from './view.ts'

export function mapView(stage: Stage): View<MapScenery> {
  const root = group(stage, null)
  const base = group(stage, root)
  const lines = linesIn(stage, group(stage, root))
  const threads = threadsIn(stage, group(stage, root))
  const doors = doorsIn(stage, group(stage, root))
  const visitor = visitorIn(stage, group(stage, root))
  const dots = dotsIn(stage, group(stage, root))
  const people = peopleIn(stage, group(stage, root))
  const papers = papersIn(stage, group(stage, root))
  let sheet: { readonly name: string; readonly image: Image } | null = null
  let before: MapScenery | null = null
  return {
    root,
    show(now) {
      const moves: Move[] = []
      const stamp = sheetStamp(now, stage)
      if (stamp.name !== sheet?.name) {
        if (sheet !== null) moves.push({ ...fadeOut(sheet.image), step: () => undefined })
        const image = putSheet(stage, base, stamp)
        moves.push(fadeIn(image))
        sheet = { name: stamp.name, image }
      }
      for (const layer of [threads, doors, visitor, people, papers]) moves.push(...layer.show(now))
      moves.push(...lines.show(now, before), ...dots.show(now, before))
      before = now
      return moves
    },
    spots: () => (before === null ? [] : mapSpots(before)),
    textures: () => (sheet === null ? [] : [sheet.image.texture.key]),
  }
}

function sheetStamp({ ground, frame, used, picture }: MapScenery, { colours, dpr }: Stage): Stamp {
  const built = used.filter((id) => known(ground.places, id).site.form === 'meeting' || isSpare(ground, id)).toSorted()
  return {
    name: `map ${JSON.stringify([picture.plan.id, frame, ground.seed, picture.actors.length > 0, built])}`,
    width: frame.width,
    height: frame.height,
    paint: (ink) => paintMap(ink, ground, colours, used, dpr),
  }
}

function isSpare({ places }: Ground, id: string): boolean {
  return known(places, id).site.spare === true
}

/** The woman with the pram, on the square before the place where many doors have become one. */
function visitorIn(stage: Stage, parent: Group): { show(now: MapScenery): readonly Move[] } {
  let shown: { readonly name: string; readonly image: Image } | null = null
  return {
    show({ picture, ground, frame }) {
      const goal = picture.offers.find(({ at }) => known(ground.places, at).site.form === 'meeting')
      const name = goal === undefined ? '' : JSON.stringify([goal.at, frame])
      if (name === (shown?.name ?? '')) return []
      const moves = shown === null ? [] : [fadeOut(shown.image)]
      shown = null
      if (goal === undefined) return moves
      const { x, y, size } = known(ground.places, goal.at)
      const image = put(stage, parent, figureStamp(size * 0.44, stage.colours.figure), [
        x - size * 1.04,
        y + size * 0.5 + frame.gap * 2.6,
      ])
      shown = { name, image }
      return [...moves, fadeIn(image)]
    },
  }
}
