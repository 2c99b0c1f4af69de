/** What a table hides from somebody: the same table with other secrets, and the same evening with another one. */
import type { Command } from '../../shared/engine/commands.ts'
import { variableOf } from '../../shared/engine/lookup.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { ChoiceState, Id, State, Town } from '../../shared/engine/state.ts'
import { step } from '../../shared/engine/step.ts'
import type { Audience } from '../../shared/engine/views.ts'
import type { Dice } from './dice.ts'
import type { Evening } from './engine-evening.ts'
import { otherCouncil, otherRoom } from './engine-hidden-council.ts'

/** The same state with everything else that this audience cannot see: other secrets of others, other trust. */
export function otherwiseHidden(state: State, audience: Audience, dice: Dice): State {
  const role = audience.kind === 'seat' ? (state.house.seats[audience.seat]?.role ?? null) : null
  const seat = audience.kind === 'seat' ? audience.seat : null
  const { house } = state
  const guesses = Object.entries(house.guesses).map(([id, made]) => {
    const shown = Object.hasOwn(house.published, id)
    const turned = Object.entries(made).map(([who, guess]) => [
      who,
      shown || who === seat ? guess : pick(GUESSES, dice),
    ])
    return [id, Object.fromEntries(turned)]
  })
  const pens = Object.entries(house.pens).map(([of, pen]) => [
    of,
    of === role ? pen : { ...pen, version: pen.version + dice(5) },
  ])
  return {
    ...state,
    seed: `${state.seed}${dice(9)}`,
    town: otherTown(state, role, dice),
    house: {
      ...house,
      guesses: Object.fromEntries(guesses),
      pens: Object.fromEntries(pens),
      ...otherRoom(state, seat, dice),
    },
    marks: state.marks.map((mark) => ({ ...mark, town: { ...otherTown({ ...state, town: mark.town }, role, dice) } })),
  }
}

function otherTown({ scenario, town }: State, role: Id | null, dice: Dice): Town {
  const cards = Object.entries(town.cards).map(([id, card]) => {
    const others = Object.keys(scenario.roles).filter((other) => other !== role && other !== scenario.cards[id]?.owner)
    const heard = card.heardBy.filter((other) => other === role)
    const said = scenario.cards[id]?.owner === role ? card.said : dice(2) === 0
    const told = scenario.cards[id]?.owner === role ? card.toldTo : card.toldTo.filter((other) => other === role)
    const more = scenario.cards[id]?.owner === role ? [] : others.filter(() => dice(2) === 0)
    return [
      id,
      { ...card, said, heardBy: [...heard, ...others.filter(() => dice(2) === 0)], toldTo: [...told, ...more] },
    ]
  })
  const choices = Object.entries(town.choices).map(([id, choice]) => [id, otherChoice(choice, scenario, role, dice)])
  const variables = Object.entries(town.variables).map(([id, value]) => {
    const { visibility, max = 0, step = 1 } = scenario.variables[variableOf(id)] ?? {}
    return [id, visibility === 'hidden' ? dice(max / step) : value]
  })
  const goals = Object.entries(town.goals).map(([of, level]) => [of, of === role ? level : dice(3)])
  return {
    ...town,
    cards: Object.fromEntries(cards),
    choices: Object.fromEntries(choices),
    variables: Object.fromEntries(variables),
    ...otherCouncil({ scenario, town }, role, dice),
    goals: Object.fromEntries(goals),
    contributions: town.contributions.filter(
      ({ on }) => scenario.variables[variableOf(on)]?.visibility === 'public' || dice(2) === 0,
    ),
  }
}

/** That something lies there is open to all; what it is, is not. */
function otherChoice(choice: ChoiceState, scenario: State['scenario'], role: Id | null, dice: Dice): ChoiceState {
  if (choice.revealed) return choice
  const laid = Object.entries(choice.laid).map(([of, measure]) => {
    const own = Object.keys(scenario.measures).filter((id) => scenario.measures[id]?.owner === of)
    return [of, of === role ? measure : pick(own, dice)]
  })
  return { ...choice, laid: Object.fromEntries(laid) }
}

const GUESSES = ['more', 'same', 'fewer'] as const

function pick<T>(list: readonly T[], dice: Dice): T | undefined {
  return list[dice(list.length)]
}

/** Two evenings that differ in one secret of one role, up to the moment when it is told. */
export interface Twins {
  readonly role: Id
  /** The roles that it was told to, and that may therefore see it. */
  readonly readers: readonly Id[]
  readonly one: readonly State[]
  readonly other: readonly State[]
}

/** The twins of an evening, one for each secret in it: another choice, a choice made twice, a card said aloud. */
export function twinsOf({ record, states }: Evening): Twins[] {
  return record.entries.flatMap(({ command }, index): Twins[] => {
    const before = states[index]
    const { by, ask } = command
    if (before === undefined || by.kind !== 'seat' || by.role === null) return []
    const until = record.entries.findIndex(({ events }, i) => i > index && events.some(({ type }) => TELLS.has(type)))
    const rest = record.entries.slice(index + 1, until < 0 ? undefined : until).map((entry) => entry.command)
    const { role } = by
    if (!SECRET.has(ask.type)) return []
    return secretsOf(before, command).map((instead) => ({
      role,
      readers: readersOf(before, ask),
      one: played(before, [command, ...rest]),
      other: played(before, [...instead, ...rest]),
    }))
  })
}

const SECRET = new Set(['choose', 'ready', 'vote', 'tell', 'write'])
const TELLS = new Set(['moved', 'wentBack'])

function readersOf({ scenario }: State, ask: Command['ask']): readonly Id[] {
  if (ask.type === 'tell') return [ask.to]
  return ask.type === 'write' ? (scenario.circles[ask.to]?.roles ?? [ask.to]) : []
}

function secretsOf({ scenario, town }: State, command: Command): Command[][] {
  const { by, ask } = command
  const role = by.kind === 'seat' ? by.role : null
  const asking = (other: Command['ask'], n: number): Command => ({ ...command, cid: `${command.cid}.${n}`, ask: other })
  if (ask.type === 'choose') {
    const others = Object.keys(scenario.measures).filter(
      (id) => id !== ask.measure && scenario.measures[id]?.owner === role,
    )
    return others.flatMap((measure, n) => {
      const other = asking({ type: 'choose', measure }, n)
      return [[other], [other, command], [command, other]]
    })
  }
  if (ask.type === 'vote') {
    const others = (['yes', 'no', 'abstain'] as const).filter((vote) => vote !== ask.vote)
    return others.flatMap((vote, n) => {
      const other = asking({ ...ask, vote }, n)
      return [[other], [other, command], [command, other]]
    })
  }
  if (ask.type === 'write') return [[]]
  if (ask.type === 'tell') return ask.promise === null ? [[]] : []
  const closed = Object.keys(scenario.cards).filter(
    (id) => scenario.cards[id]?.owner === role && town.cards[id]?.opened === null,
  )
  return closed.map((card, n) => [asking({ type: 'say', card, said: town.cards[card]?.said !== true }, n), command])
}

/** The states of a table where these are asked; what is refused changes nothing. */
function played(before: State, commands: readonly Command[]): State[] {
  const states = [before]
  for (const command of commands) {
    const state = states.at(-1) ?? before
    const outcome = step(state, command)
    if (!isRefusal(outcome)) states.push(outcome.state)
  }
  return states
}
