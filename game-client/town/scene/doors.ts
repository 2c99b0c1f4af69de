/** The offers on the map, each with its label. */
import { known } from '../maths/known.ts'
import type { Move } from '../motion.ts'
import { offerLettering, offerStamp, textStamp } from '../paint/stamps.ts'
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
        drawDoor(stage, fresh, offer, now)
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

function drawDoor(stage: Stage, parent: Group, offer: Offer, { frame, ground }: MapScenery): void {
  const place = known(ground.places, offer.at)
  put(stage, parent, offerStamp(offer, place, frame, stage.colours), [place.x, place.y])
  const lettering = offerLettering(offer, place, frame, stage.colours)
  put(stage, parent, textStamp(offer.label, lettering), [
    place.x,
    labelHeight(offer, place.y, place.size, lettering.size),
  ])
}

/** Above the house; below what is only an outline. */
function labelHeight({ state }: Offer, y: number, size: number, type: number): number {
  return state === 'closed' ? y + size * 0.5 + type * 0.85 : y - size * 0.62 - type * 0.68
}
