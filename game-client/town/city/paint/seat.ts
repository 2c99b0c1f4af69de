/** A seat of a body: free, with a folded ballot, a raised hand, for, against, without a side, not there. */
import { disc, type Ink, ring, strokeLine } from '../../paint/ink.ts'
import type { Stamp } from '../../paint/stamps.ts'
import { type Lettering, wrap, write } from '../../paint/words.ts'
import type { CityColours } from '../colours.ts'
import type { Room } from '../layout/chamber.ts'
import type { Chamber, SeatState } from '../picture.ts'

export function seatStamp(state: SeatState, r: number, colours: CityColours): Stamp {
  return {
    name: `seat ${state} ${r}`,
    width: r * 2.6,
    height: r * 2.6,
    paint: (ink) => paintSeat(ink, state, r, colours),
  }
}

function paintSeat(ink: Ink, state: SeatState, r: number, colours: CityColours): void {
  const { raised, rule, accent, lost, ink2, onAccent } = colours
  disc(ink, 0, 0, r, state === 'yes' ? accent : raised)
  ring(ink, r, r * 0.12, state === 'yes' ? accent : state === 'no' ? lost : rule)
  ink.lineCap = 'round'
  switch (state) {
    case 'cast':
      paintBallot(ink, r, ink2)
      return
    case 'hand':
      strokeLine(
        ink,
        [
          [0, r * 0.5],
          [0, -r * 0.5],
        ],
        r * 0.22,
        ink2,
      )
      strokeLine(
        ink,
        [
          [-r * 0.3, r * 0.05],
          [-r * 0.3, -r * 0.3],
        ],
        r * 0.16,
        ink2,
      )
      strokeLine(
        ink,
        [
          [r * 0.3, r * 0.05],
          [r * 0.3, -r * 0.3],
        ],
        r * 0.16,
        ink2,
      )
      return
    case 'yes':
      strokeLine(
        ink,
        [
          [-r * 0.42, 0],
          [-r * 0.1, r * 0.34],
          [r * 0.45, -r * 0.34],
        ],
        r * 0.2,
        onAccent,
      )
      return
    case 'no':
      strokeLine(
        ink,
        [
          [-r * 0.38, -r * 0.38],
          [r * 0.38, r * 0.38],
        ],
        r * 0.2,
        lost,
      )
      strokeLine(
        ink,
        [
          [-r * 0.38, r * 0.38],
          [r * 0.38, -r * 0.38],
        ],
        r * 0.2,
        lost,
      )
      return
    case 'abstain':
      strokeLine(
        ink,
        [
          [-r * 0.42, 0],
          [r * 0.42, 0],
        ],
        r * 0.2,
        ink2,
      )
      return
    default:
      return
  }
}

/** Folded once: nobody reads it. */
function paintBallot(ink: Ink, r: number, colour: string): void {
  ink.fillStyle = colour
  ink.fillRect(-r * 0.42, -r * 0.3, r * 0.84, r * 0.6)
}

/** A room is not always a whole number of pixels: no line of the town shines through at its edge. */
const beyond = 4

/** The floor of the room, paper over the town, and the half round in which the seats stand. */
export function floorStamp(
  { width, height, room }: { width: number; height: number; room: Room },
  colours: CityColours,
): Stamp {
  const { middle, inner, outer, radius } = room
  return {
    name: `floor ${width} ${height} ${inner} ${outer}`,
    width: width + beyond,
    height: height + beyond,
    paint(ink) {
      ink.fillStyle = colours.ground
      ink.fillRect(-(width + beyond) / 2, -(height + beyond) / 2, width + beyond, height + beyond)
      ink.translate(-width / 2, -height / 2)
      ink.lineWidth = outer - inner + radius * 1.8
      ink.strokeStyle = colours.sunk
      ink.lineCap = 'butt'
      ink.beginPath()
      ink.arc(middle[0], middle[1] + radius * 1.4, (outer + inner) / 2, Math.PI, Math.PI * 2)
      ink.stroke()
    },
  }
}

/** What was counted, and how much it takes: in the middle of the room. */
export function tallyStamp(
  { rule, tally, carried }: Chamber,
  size: number,
  width: number,
  colours: CityColours,
): Stamp {
  const colour = carried === null ? colours.ink : carried ? colours.accent : colours.lost
  return lettered('tally', width, [
    { text: tally ?? '', size: size * 1.5, weight: 700, colour },
    { text: rule, size, weight: 500, colour: colours.ink2 },
  ])
}

/** Which body it is, and what lies there. */
export function titleStamp({ title, motion }: Chamber, size: number, width: number, colours: CityColours): Stamp {
  return lettered('title', width, [
    { text: title, size: size * 1.25, weight: 700, colour: colours.ink },
    { text: motion, size, weight: 500, colour: colours.ink },
  ])
}

type Said = Lettering & { readonly text: string }

function lettered(name: string, width: number, said: readonly Said[]): Stamp {
  const lines = said.flatMap(({ text, ...how }) =>
    text === '' ? [] : wrap(text, width, how).map((line) => ({ line, how })),
  )
  const height = lines.reduce((sum, { how }) => sum + how.size * 1.24, 0)
  return {
    name: `${name} ${JSON.stringify(said)} ${width}`,
    width,
    height: height + 8,
    paint(ink) {
      let y = -height / 2
      for (const { line, how } of lines) {
        write(ink, line, 0, y + how.size * 0.62, how)
        y += how.size * 1.24
      }
    },
  }
}

/** Whose seats these are, in as many lines as it needs. */
export function groupStamp(label: string, size: number, width: number, colours: CityColours): Stamp {
  return lettered('group', width, [{ text: label, size, weight: 640, colour: colours.ink }])
}
