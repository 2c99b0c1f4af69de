/** What everybody sees of the floor: a question shows how many have answered, and counts once it is closed. */
import type { PublicFloor } from '../floor-state.ts'
import type { State } from '../state.ts'
import { LEAST } from './room.ts'

/** The floor without who answered what, without notes, and without what waits to be read. */
export function publicFloor({ house }: State): PublicFloor {
  const { flashes, revoked, wall, poll } = house.floor
  if (poll === null) return { flashes, revoked, wall, poll: null }
  const { id, text, answers, open } = poll
  const given = Object.values(poll.given)
  const shown = !open && given.length >= LEAST.answers
  const counts = shown
    ? Array.from({ length: answers }, (_, answer) => given.filter((one) => one === answer).length)
    : null
  return { flashes, revoked, wall, poll: { id, text, answers, open, given: given.length, counts } }
}
