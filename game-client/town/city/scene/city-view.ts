/** The town as Phaser shows it: sheets, lines, families, doors, roles, names, one upon the other. */
import type { Move } from '../../motion.ts'
import { type Group, group, type Stage } from '../../scene/stage.ts'
import { cityColours } from '../colours.ts'
import { skyAt, skyRadius } from '../layout/measures.ts'
import type { CityScenery } from '../layout/scenery.ts'
import { doorStamp, nameStamp, potStamp, roleStamp, skyStamp } from '../paint/signs.ts'
import { bondsIn } from './bonds.ts'
import { type Camera, onScreen } from './camera.ts'
import { familiesIn } from './families.ts'
import { sheetsIn } from './sheets.ts'
import { type Sign, signsIn } from './signs.ts'

export interface CityView {
  readonly root: Group
  /** Draws the scenery as the camera sees it; the moves lead there from what was shown before. */
  show(now: CityScenery, camera: Camera): readonly Move[]
  textures(): readonly string[]
}

/** Doors step back where they are not the story. */
const faint = 0.55

export function cityView(stage: Stage): CityView {
  const root = group(stage, null)
  const sheets = sheetsIn(stage, group(stage, root))
  const families = familiesIn(stage, group(stage, root))
  const flows = bondsIn(stage, group(stage, root), 'flows')
  const doors = signsIn(stage, group(stage, root))
  const threads = bondsIn(stage, group(stage, root), 'threads')
  const names = signsIn(stage, group(stage, root))
  const roles = signsIn(stage, group(stage, root))
  return {
    root,
    show: (now, camera) => [
      ...sheets.show(now, camera),
      ...families.show(now, camera),
      ...flows.show(now, camera),
      ...doors.show(doorSigns(now, camera, stage)),
      ...threads.show(now, camera),
      ...names.show(nameSigns(now, camera, stage)),
      ...roles.show(roleSigns(now, camera, stage)),
    ],
    textures: sheets.textures,
  }
}

function doorSigns({ picture, ground, doors }: CityScenery, camera: Camera, { theme }: Stage): readonly Sign[] {
  const { house, k } = ground.frame
  const foggy = picture.places.filter(({ fog }) => fog !== null).map(({ id }) => id)
  const paid = new Set(picture.flows.flatMap(({ to }) => to))
  return picture.doors.flatMap((door) => {
    const at = doors[door.id]
    if (at === undefined) return []
    const isStory = picture.story === 'families' || paid.has(door.id)
    const stamp = doorStamp(door, house * camera.near, k * camera.near, cityColours[theme])
    return [{ id: door.id, stamp, at: onScreen(camera, at), alpha: foggy.includes(door.place) || !isStory ? faint : 1 }]
  })
}

/** Names grow less than the town when one looks nearer. */
function nameSigns({ picture, ground }: CityScenery, camera: Camera, { theme }: Stage): readonly Sign[] {
  const { font } = ground.frame
  const size = font * Math.min(camera.near, 1.3)
  return picture.places.flatMap((place) => {
    const at = ground.labels[place.id]
    if (at === undefined) return []
    const isFigure = picture.story === 'figure'
    const { unknown } = picture.labels
    const told = picture.whole === null ? place : { ...place, value: '' }
    const stamp = nameStamp(told, size, picture.looked === place.id, isFigure, unknown, cityColours[theme])
    return [{ id: place.id, stamp, at: onScreen(camera, at) }]
  })
}

function roleSigns({ picture, ground }: CityScenery, camera: Camera, stage: Stage): readonly Sign[] {
  const { frame, actors, pots } = ground
  const colours = cityColours[stage.theme]
  const bigger = Math.min(camera.near, 1.6)
  return [
    ...picture.pots.flatMap((pot): Sign[] => {
      const at = pots[pot.id]
      if (at === undefined) return []
      return [{ id: `pot ${pot.id}`, stamp: potStamp(pot, frame.font, colours), at: onScreen(camera, at) }]
    }),
    ...picture.actors.flatMap((actor): Sign[] => {
      const at = actors[actor.id]
      if (at === undefined) return []
      const stamp = roleStamp(actor, frame.actor * bigger, colours)
      return [{ id: `actor ${actor.id}`, stamp, at: onScreen(camera, at) }]
    }),
    ...(picture.weather === null
      ? []
      : [
          {
            id: 'weather',
            stamp: skyStamp(picture.weather, skyRadius(frame), colours),
            at: skyAt(frame),
          },
        ]),
  ]
}
