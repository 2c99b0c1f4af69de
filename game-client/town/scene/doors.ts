/** The offers on the map, each with its label. */
import { known } from '../maths/known.ts'
import type { Move } from '../motion.ts'
import { doorPlaced } from '../paint/placed.ts'
import type { Offer } from '../picture.ts'
import { fadeIn, fadeOut } from './fade.ts'
import type { MapScenery } from './scenery.ts'
import { type Group, group, put, type Stage } from './stage.ts'

export interface Doors {
  show(now: MapScenery): readonly Move[]
}

export function doorsIn(stage: Stage, parent: Group): Doors {
  let shown = new Map<string, { readonly name: string; readonly group: Group }>()
  return {
    show(now) {
      const next = new Map<string, { readonly name: string; readonly group: Group }>()
      const moves: Move[] = []
      for (const offer of now.picture.offers) {
        const was = shown.get(offer.id)
        const name = nameOf(offer, now)
        if (was?.name === name) {
          shown.delete(offer.id)
          next.set(offer.id, was)
          continue
        }
        const fresh = group(stage, parent)
        for (const { stamp, at } of doorPlaced(offer, now, stage.colours)) put(stage, fresh, stamp, at)
        moves.push(fadeIn(fresh))
        next.set(offer.id, { name, group: fresh })
      }
      for (const gone of shown.values()) moves.push(fadeOut(gone.group))
      shown = next
      return moves
    },
  }
}

function nameOf({ label, icon, run, at, state }: Offer, { frame, ground }: MapScenery): string {
  const { x, y, size } = known(ground.places, at)
  return JSON.stringify([label, icon, run, state, x, y, size, frame.font])
}
