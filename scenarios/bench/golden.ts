/** Golden plays: whole evenings that an author wrote down, ask by ask, with the numbers that must come of them. */
import { z } from 'zod'
import { amountOf, factsOf } from '../../shared/engine/facts.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import type { Facts } from '../../shared/scenario/expressions.ts'
import { askNamed } from './asks.ts'
import type { Table } from './evening.ts'

/** Whatever luck decides, it decides the same way each time. */
export const GOLDEN_SEED = 'golden'

const name = z.string().min(1).max(120)

const expectedSchema = z.strictObject({
  /** In units of the file. */
  variables: z.record(name, z.int()),
  /** Choices that came out too dear for their pot. */
  overdrawn: z.array(name).default([]),
  carried: z.array(name).default([]),
  failed: z.array(name).default([]),
  ending: name.nullable().default(null),
  /** By role, the value of the goal and the level that it reaches. */
  goals: z.record(name, z.strictObject({ value: z.int(), level: z.int() })).default({}),
})

const turnSchema = z.record(name, z.array(name))

export const goldenSchema = z.record(
  name,
  z.strictObject({
    /** By phase and role, in the order in which they are asked; where roles take turns, one after the other. */
    asks: z.record(name, z.union([turnSchema, z.array(turnSchema)])),
    /** By phase, how the town stands as the phase begins. */
    expect: z.record(name, expectedSchema),
  }),
)

export type Golden = z.infer<typeof goldenSchema>[string]
export type Expected = z.infer<typeof expectedSchema>

/** A table where everybody asks for what was written down. Throws on something that nobody can ask. */
export function goldenTable({ asks }: Golden): Table {
  const waiting = new Map(
    Object.entries(asks).map(([phase, turns]) => [
      phase,
      [turns]
        .flat()
        .flatMap((turn) => Object.entries(turn))
        .flatMap(([role, names]) => names.map((one) => ({ role, name: one }))),
    ]),
  )
  return (state) => {
    const next = waiting.get(state.town.position.phase)?.shift()
    if (next === undefined) return null
    const ask = askNamed(withIds(state, next.name))
    if (ask === null) throw new Error(`nobody can ask this: ${next.name}`)
    return { role: next.role, ask }
  }
}

/** Ids of questions, amendments and words come about in play: `answer:#2` is the second question that was asked. */
function withIds(state: State, name: string): string {
  const things = madeInPlay(state, name.split(':'))
  return name.replace(/#(\d+)/, (none, number: string) => things[Number(number) - 1]?.id ?? none)
}

/** The things among which the one is that an ask is about, in the order in which they came about. */
export function madeInPlay({ town }: State, [type, motion = '']: readonly string[]): readonly { readonly id: Id }[] {
  if (type === 'answer') return town.asked
  if (type === 'confirm') return town.promises
  return type === 'adopt' ? (town.motions[motion]?.amendments ?? []) : []
}

/** A variable; the sum over all places of one that is kept for each; or one of them: `reach@hill`. */
function numberOf(facts: Facts, id: Id): number {
  const [variable = '', place] = id.split('@')
  if (place !== undefined) return facts.at(variable, place)
  return facts.vars[id] ?? facts.total(id)
}

/** How a town stands, as far as a golden play can expect something of it. */
export function standing({ scenario, town }: State, variables: readonly Id[]): Expected {
  const facts = factsOf(scenario, town)
  const goals = Object.entries(town.goals).map(([role, level]) => {
    const goal = scenario.roles[role]?.goal.value ?? ''
    return [role, { value: amountOf(scenario, goal, facts), level }] as const
  })
  return {
    variables: Object.fromEntries(variables.map((id) => [id, numberOf(facts, id)])),
    overdrawn: Object.keys(town.choices).filter((choice) => facts.overdrawn(choice)),
    carried: Object.keys(town.proposals).filter((proposal) => facts.carried(proposal)),
    failed: Object.values(town.proposals).flatMap(({ failed }) => failed),
    ending: town.ending,
    goals: Object.fromEntries(goals),
  }
}
