/** The body in session as Phaser shows it: over the town, seat by seat; what is counted turns one seat after the other. */
import { type Move, pace } from '../../motion.ts'
import type { Stamp } from '../../paint/stamps.ts'
import { fadeIn, fadeOut } from '../../scene/fade.ts'
import { type Group, group, type Image, place, put, restamp, type Stage } from '../../scene/stage.ts'
import { cityColours } from '../colours.ts'
import { chamberSpots, type Room, roomOf } from '../layout/chamber.ts'
import type { CityScenery } from '../layout/scenery.ts'
import { floorStamp, groupStamp, seatStamp, tallyStamp, titleStamp } from '../paint/seat.ts'
import type { Chamber } from '../picture.ts'
import { signsIn } from './signs.ts'

/** Milliseconds between two seats that turn, and the longest until all have. */
const apart = 110
const allTurned = 2_600

interface ChamberScene {
  show(now: CityScenery): readonly Move[]
}
export type OpenChamber = (stage: Stage, parent: Group) => ChamberScene

/** The chamber's part of a town: loaded where there is a wall. */
export const chamber = { open: chamberIn, spots: chamberSpots } as const

function chamberIn(stage: Stage, parent: Group): ChamberScene {
  let inside: Inside | null = null
  return {
    show(now) {
      const { chamber } = now.picture
      const name = chamber === null ? '' : `${chamber.id} ${now.key}`
      const moves: Move[] = []
      if (inside !== null && inside.name !== name) {
        moves.push(fadeOut(inside.root))
        inside = null
      }
      if (chamber === null) return moves
      if (inside === null) {
        inside = insideOf(stage, group(stage, parent), name)
        moves.push(fadeIn(inside.root))
      }
      return [...moves, ...inside.show(chamber, now)]
    },
  }
}

interface Inside {
  readonly name: string
  readonly root: Group
  show(chamber: Chamber, now: CityScenery): readonly Move[]
}

function insideOf(stage: Stage, root: Group, name: string): Inside {
  const colours = cityColours[stage.theme]
  const floor = group(stage, root)
  const seats = group(stage, root)
  const signs = signsIn(stage, group(stage, root))
  const shown = new Map<string, { readonly image: Image; readonly state: string }>()
  let tally: Stamp | undefined
  return {
    name,
    root,
    show(chamber, { ground: { frame } }) {
      const room = roomOf(chamber, frame)
      if (shown.size === 0)
        put(stage, floor, floorStamp({ width: frame.width, height: frame.height, room }, colours), [
          frame.width / 2,
          frame.height / 2,
        ])
      const turning = room.seats.filter(({ id, state }) => shown.has(id) && shown.get(id)?.state !== state)
      const each = Math.min(apart, allTurned / Math.max(1, turning.length))
      const moves = room.seats.flatMap(({ id, state, at }): Move[] => {
        const before = shown.get(id)
        const stamp = seatStamp(state, room.radius, colours)
        const image = before?.image ?? put(stage, seats, stamp, at)
        shown.set(id, { image, state })
        place(stage, image, at)
        const turn = turning.findIndex((seat) => seat.id === id)
        if (turn === -1) return []
        return [
          { delay: turn * each, duration: pace.state, step: () => undefined, done: () => restamp(stage, image, stamp) },
        ]
      })
      const letters = lettersOf(chamber, room, frame.font)
      const isTally = ({ id }: { readonly id: string }) => id === 'tally'
      // The seats say it first; the figures stand once they have turned.
      const before = turning.length > 0 ? tally : undefined
      tally = letters.find(isTally)?.stamp
      moves.push(...signs.show(letters.map((one) => ({ ...one, stamp: (isTally(one) && before) || one.stamp }))))
      if (before === undefined) return moves
      const done = () => void signs.show(letters)
      return [...moves, { delay: turning.length * each, duration: pace.state, step: () => undefined, done }]
    },
  }

  function lettersOf(chamber: Chamber, room: Room, font: number) {
    const [x, y] = room.middle
    return [
      ...room.names.map(({ id, label, at }) => ({ id, at, stamp: groupStamp(label, font, room.broad, colours) })),
      { id: 'tally', at: [x, y - font * 1.5] as const, stamp: tallyStamp(chamber, font, room.inner * 1.7, colours) },
      { id: 'title', at: [x, y + font * 2.8] as const, stamp: titleStamp(chamber, font, room.inner * 3.4, colours) },
    ]
  }
}
