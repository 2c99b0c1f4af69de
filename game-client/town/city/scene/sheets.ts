/** The sheets of a town, one upon the other: land, the figure by place, the model, fog. Each is painted once. */
import { type Move, pace } from '../../motion.ts'
import type { Ink } from '../../paint/ink.ts'
import type { Stamp } from '../../paint/stamps.ts'
import { fadeOut } from '../../scene/fade.ts'
import { type Group, group, type Image, putSheet, type Stage } from '../../scene/stage.ts'
import { type CityColours, cityColours } from '../colours.ts'
import type { CityScenery } from '../layout/scenery.ts'
import { paintFog } from '../paint/fog.ts'
import { paintLand } from '../paint/land.ts'
import { paintLevels } from '../paint/level.ts'
import { paintModel } from '../paint/model.ts'
import type { Camera } from './camera.ts'
import { inSight } from './in-sight.ts'

type Name = 'land' | 'levels' | 'model' | 'fog'

export interface Sheets {
  show(now: CityScenery, camera: Camera): readonly Move[]
  textures(): readonly string[]
}

/** `isPlain`: whether the device needs what is painted next to have fewer details. */
export function sheetsIn(stage: Stage, parent: Group, isPlain: () => boolean): Sheets {
  const order: readonly Name[] = ['land', 'levels', 'model', 'fog']
  const groups = order.map((name) => [name, group(stage, parent)] as const)
  const shown = new Map<Name, { readonly name: string; readonly image: Image }>()
  return {
    show(now, camera) {
      return groups.flatMap(([name, own]) => {
        const stamp = stampOf(name, now, camera, cityColours[stage.theme], isPlain())
        const before = shown.get(name)
        if ((before?.name ?? null) === (stamp?.name ?? null)) return []
        shown.delete(name)
        if (stamp === null) return before === undefined ? [] : [fadeOut(before.image)]
        const image = putSheet(stage, own, stamp)
        shown.set(name, { name: stamp.name, image })
        return replaced(before?.image, image, name === 'land' || name === 'model')
      })
    },
    textures: () => [...shown.values()].map(({ image }) => image.texture.key),
  }
}

/** What lies on the ground fades in; the ground itself is there at once, below what goes. */
function replaced(old: Image | undefined, fresh: Image, isGround: boolean): readonly Move[] {
  if (isGround) {
    old?.destroy()
    return []
  }
  fresh.setAlpha(0)
  const comes = { delay: 0, duration: pace.fade, step: (share: number) => void fresh.setAlpha(share) }
  return old === undefined ? [comes] : [comes, fadeOut(old)]
}

function stampOf(name: Name, now: CityScenery, camera: Camera, colours: CityColours, isPlain: boolean): Stamp | null {
  const { ground, picture, key } = now
  const levels = Object.fromEntries(picture.places.map(({ id, level }) => [id, level]))
  const foggy = picture.places.filter(({ fog }) => fog !== null).map(({ id }) => id)
  const of = (more: unknown, paint: (ink: Ink) => void): Stamp => ({
    name: `city ${name} ${JSON.stringify([camera, more])} ${key}`,
    width: ground.frame.width,
    height: ground.frame.height,
    paint(ink) {
      ink.scale(camera.near, camera.near)
      ink.translate(-camera.x, -camera.y)
      paint(ink)
    },
  })
  switch (name) {
    case 'land':
      return of(isPlain, (ink) => paintLand(ink, inSight(ground, camera), colours, isPlain))
    case 'levels':
      if (picture.places.every(({ level }) => level === null)) return null
      return of(levels, (ink) => paintLevels(ink, ground, levels, colours))
    case 'model':
      return of([picture.labels.river, isPlain], (ink) =>
        paintModel(ink, inSight(ground, camera), colours, picture.labels.river, isPlain),
      )
    default:
      return foggy.length === 0 ? null : of(foggy, (ink) => paintFog(ink, ground, foggy, colours))
  }
}
