/** What people write to one another: a letter is its writer's and its readers', a note of a chair whoever sits on it. */
import { known } from '../lookup.ts'
import { lettersLeft } from '../rules/write.ts'
import type { Id, SeatId, State } from '../state.ts'
import type { PrivateView } from '../views.ts'

/** So many are kept at hand: with more, nobody finds anything. */
const MOST = 40

/** The letters from and to a role; none where this game knows no letters. */
export function lettersFor(state: State, role: Id): Pick<PrivateView, 'letters'> {
  const list = state.house.letters
    .filter(({ by, to }) => by === role || readersOf(state, to).includes(role))
    .slice(-MOST)
    .map(({ id, by, to, text, phase }) => ({ id, by, to, text, phase }))
  const left = lettersLeft(state, role)
  return list.length === 0 && left === null ? {} : { letters: { list, left } }
}

/** The note that lies on this chair. Whoever wrote it finds it there too, while nobody has taken the seat. */
export function handoverFor({ house }: State, seat: SeatId, role: Id | null): { text: Id; mine: boolean } | null {
  const note = role === null ? undefined : house.handovers[role]
  return note === undefined ? null : { text: note.text, mine: note.seat === seat }
}

/** The ids of all texts that are meant for some alone, and so go into no record. */
export function wordsForSome({ house }: State): ReadonlySet<Id> {
  const notes = house.floor.moments.flatMap(({ text }) => (text === null ? [] : [text]))
  return new Set([...[...house.letters, ...Object.values(house.handovers)].map(({ text }) => text), ...notes])
}

/** These, and what the facilitator told everybody: taken down, it is gone. */
export function wordsThatGo(state: State): ReadonlySet<Id> {
  const { flashes, poll } = state.house.floor
  return new Set([...wordsForSome(state), ...flashes.map(({ text }) => text), ...(poll === null ? [] : [poll.text])])
}

function readersOf({ scenario }: State, to: Id): readonly Id[] {
  return Object.hasOwn(scenario.circles, to) ? known(scenario.circles, to).roles : [to]
}
