/** What a council hides from somebody: other votes, other confidences, other offers, other reports, other people's minds. */
import { variableOf } from '../../shared/engine/lookup.ts'
import type { MotionState, Vote } from '../../shared/engine/motion-state.ts'
import type { House, Id, Report, SeatId, State, Town } from '../../shared/engine/state.ts'
import type { Dice } from './dice.ts'

type Place = Pick<State, 'scenario' | 'town'>

/** The council's secrets, otherwise; what this role sees of them stays. */
export function otherCouncil(place: Place, role: Id | null, dice: Dice): Partial<Town> {
  const { scenario, town } = place
  const points = scenario.time?.perRound ?? 0
  return {
    motions: mapped(town.motions, (motion) => otherVotes(motion, role, dice)),
    deals: town.deals
      .filter((deal) => deal.by === role || deal.to === role || dice(2) === 0)
      .map((deal) => (deal.by === role ? deal : { ...deal, card: otherCard(place, deal.by, dice) })),
    visits: mapped(town.visits, (places, of) => (of === role ? places : places.filter(() => dice(2) === 0))),
    spent: mapped(town.spent, (spent, of) => (of === role ? spent : dice(points))),
    overlaps: mapped(town.overlaps, (overlap) => ({ ...overlap, offered: otherOffers(overlap.offered, role, dice) })),
    injects: Object.fromEntries(
      Object.entries(town.injects).filter(([id]) => {
        const { audience = [] } = scenario.injects[id] ?? {}
        return audience.length === 0 || (role !== null && audience.includes(role)) || dice(2) === 0
      }),
    ),
    reports: town.reports.map((report, at) => otherReport(place, report, at, role, dice)),
    running: mapped(town.running, (running) => ({ ...running, booked: dice(2) === 0 ? {} : running.booked })),
  }
}

/** What others think of the evening, otherwise; counts that are shown stay what they are. */
export function otherRoom({ house, scenario }: State, seat: SeatId | null, dice: Dice): Partial<House> {
  const options = Object.keys(scenario.debrief.perspective?.options ?? {})
  const answers = scenario.debrief.pulse?.answers.length ?? 0
  const pairs = Object.values(house.predictions).flatMap((made) => Object.values(made).flatMap(Object.values))
  const shown = pairs.length >= 8
  const other = (option: Id) => options[dice(options.length)] ?? option
  return {
    declared: mapped(house.declared, (option, who) => (who === seat || shown ? option : other(option))),
    predictions: mapped(house.predictions, (made) =>
      mapped(made, (mine, who) => (who === seat || shown ? mine : mapped(mine, other))),
    ),
    pulses: mapped(house.pulses, (given) =>
      mapped(given, (answer, who) => (who === seat || Object.keys(given).length >= 3 ? answer : dice(answers))),
    ),
    doubts: mapped(house.doubts, (seats) => seats.map((who, i) => (who === seat ? who : `other${i}`))),
    reflections: otherAuthors(house.reflections, seat),
    ...otherLetters({ house, scenario }, seat === null ? null : (house.seats[seat]?.role ?? null), dice),
  }
}

/** Other letters between others, and other notes on other chairs. */
function otherLetters({ house, scenario }: Pick<State, 'house' | 'scenario'>, role: Id | null, dice: Dice) {
  const reads = (to: Id) => role !== null && (to === role || (scenario.circles[to]?.roles.includes(role) ?? false))
  const letters = house.letters.flatMap((letter) => {
    if (letter.by === role || reads(letter.to)) return [letter]
    return dice(2) === 0 ? [] : [{ ...letter, text: `${letter.text}${dice(9)}` }]
  })
  const handovers = mapped(house.handovers, (note, of) => (of === role ? note : { ...note, text: `other${dice(9)}` }))
  return { letters, handovers }
}

function otherVotes(motion: MotionState, role: Id | null, dice: Dice): MotionState {
  const votes = mapped(motion.votes, (vote, of): Vote => (of === role ? vote : (VOTES[dice(3)] ?? vote)))
  const hands = motion.hands === null ? null : { yes: dice(3), no: dice(3), abstain: dice(3) }
  return { ...motion, votes, hands }
}

function otherCard({ scenario, town }: Place, owner: Id, dice: Dice): Id {
  const cards = Object.keys(scenario.cards).filter(
    (id) => scenario.cards[id]?.owner === owner && town.cards[id]?.opened === null,
  )
  return cards[dice(cards.length)] ?? ''
}

function otherOffers(offered: Readonly<Record<Id, 'divide' | 'close'>>, role: Id | null, dice: Dice) {
  const kept = Object.entries(offered).filter(([of]) => of === role || dice(2) === 0)
  return Object.fromEntries(kept)
}

/** Of the hall: one value comes late, one is official until the call, one lies in fog until the second year. */
function otherReport({ town }: Place, report: Report, at: number, role: Id | null, dice: Dice): Report {
  const newest = at === town.reports.length - 1
  const sees: Readonly<Record<Id, boolean>> = {
    known: !newest || role === 'office',
    told: town.acts.includes('rally') || (newest && role === 'parents'),
    fog: town.year >= 2,
  }
  const values = mapped(report.values, (value, key) => (sees[variableOf(key)] === false ? dice(99) : value))
  return { ...report, values }
}

/** The same texts by other people; one's own stay one's own. */
function otherAuthors(reflections: House['reflections'], seat: SeatId | null): House['reflections'] {
  const others = Object.entries(reflections).flatMap(([who, texts]) => (who === seat ? [] : texts))
  const own = seat === null ? undefined : reflections[seat]
  return { ...(seat !== null && own !== undefined && { [seat]: own }), somebody: others }
}

function mapped<A, B>(entries: Readonly<Record<string, A>>, make: (entry: A, id: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, make(entry, id)]))
}

const VOTES: readonly Vote[] = ['yes', 'no', 'abstain']
