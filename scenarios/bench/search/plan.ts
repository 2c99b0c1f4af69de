/** Which decisions a search goes through: per role the fields of a complete decision list, and what each one asks. */
import { z } from 'zod'
import type { By, RoleCommand } from '../../../shared/engine/commands.ts'
import { isRefusal } from '../../../shared/engine/refusals.ts'
import type { Id } from '../../../shared/engine/state.ts'
import { readCommand } from '../../../shared/protocol/commands.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { askNamed } from '../asks.ts'

const name = z.string().min(1).max(80)

/** The shape of a `search.json` beside a scenario. */
export const planSchema = z.strictObject({
  second: name,
  roles: z.record(
    name,
    z.strictObject({
      fields: z.record(name, z.array(name).min(1)),
      late: z.array(name).default([]),
      asks: z.array(z.strictObject({ in: name, if: z.record(name, name).default({}), ask: name })),
    }),
  ),
})

export interface Plan {
  /** The first phase of the second half: what a role asked before it is past. */
  readonly second: Id
  /** The phases of an evening in a room, in order. */
  readonly phases: readonly Id[]
  readonly roles: readonly RolePlan[]
  /** How many plays there are: one for each combination of decision lists. */
  readonly size: number
}

export interface RolePlan {
  readonly role: Id
  readonly fields: readonly Field[]
  /** How many decision lists the role has, and how far apart two neighbouring ones lie among the plays. */
  readonly size: number
  readonly stride: number
  readonly moves: Readonly<Record<Id, Moves>>
  /** What each list has asked when the second half begins. */
  readonly past: Classes
  /** The same without what could have been asked as well in the second half. */
  readonly bound: Classes
}

export interface Field {
  readonly id: Id
  readonly options: readonly string[]
  /** The option of each list. */
  readonly of: Uint8Array
  /** The choice that all options of this field are about; undefined where it is about something else. */
  readonly chooses: 'first' | 'second' | undefined
}

/** Lists that are equal in some respect: the class of each, and their number. */
export interface Classes {
  readonly of: Uint16Array
  readonly count: number
}

/** What the lists of one role do in one phase. */
export interface Moves extends Classes {
  readonly asks: readonly (readonly RoleCommand[])[]
}

export interface Wrong {
  readonly at: string
  readonly value: string
}

type PlanFile = z.infer<typeof planSchema>
type RoleFile = PlanFile['roles'][string]

/** A plan ready to be walked, or every name in it that the scenario does not know. */
export function planOf(scenario: Scenario, file: PlanFile): Plan | { readonly wrong: readonly Wrong[] } {
  const phases = Object.values(scenario.rounds)
    .flatMap(({ phases }) => Object.entries(phases))
    .filter(([, { only }]) => only !== 'alone')
    .map(([id]) => id)
  const wrong = [
    ...(phases.includes(file.second) ? [] : [{ at: 'second', value: file.second }]),
    ...Object.entries(file.roles).flatMap(([role, part]) => wrongIn(scenario, phases, role, part)),
  ]
  if (wrong.length > 0) return { wrong }
  const early = phases.slice(0, phases.indexOf(file.second))
  const sizes = Object.values(file.roles).map(sizeOf)
  return {
    second: file.second,
    phases,
    roles: Object.entries(file.roles).map(([role, part], i) =>
      rolePlan(role, part, phases, early, product(sizes.slice(i + 1))),
    ),
    size: product(sizes),
  }
}

function wrongIn(scenario: Scenario, phases: readonly Id[], role: Id, { fields, late, asks }: RoleFile): Wrong[] {
  const at = `roles.${role}`
  const by: By = { kind: 'seat', seat: role, role, pen: null }
  return [
    ...(Object.hasOwn(scenario.roles, role) ? [] : [{ at, value: role }]),
    ...late.filter((id) => !Object.hasOwn(fields, id)).map((value) => ({ at: `${at}.late`, value })),
    ...asks.flatMap((part, i) => [
      ...(phases.includes(part.in) ? [] : [{ at: `${at}.asks.${i}.in`, value: part.in }]),
      ...Object.entries(part.if)
        .filter(([field, option]) => !fields[field]?.includes(option))
        .map(([field, option]) => ({ at: `${at}.asks.${i}.if`, value: `${field}: ${option}` })),
      ...(isUnderstood(part.ask, by, scenario) ? [] : [{ at: `${at}.asks.${i}.ask`, value: part.ask }]),
    ]),
  ]
}

/** What is only spoken needs others who confirm it: plans do without. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['share', 'promise', 'choose', 'act', 'fill', 'sign'])

function isUnderstood(name: string, by: By, scenario: Scenario): boolean {
  const ask = askNamed(name)
  return ask !== null && UNDERSTOOD.has(ask.type) && !isRefusal(readCommand(ask, by, 'plan', 0, scenario))
}

function rolePlan(role: Id, file: RoleFile, phases: readonly Id[], early: readonly Id[], stride: number): RolePlan {
  const size = sizeOf(file)
  const fields = fieldsOf(file, early)
  const lists = Array.from({ length: size }, (_, list) => list)
  const made = (list: number, phase: Id, of: RoleFile['asks']) =>
    of.filter((part) => part.in === phase && holds(part.if, fields, list)).map(({ ask }) => ask)
  const binding = file.asks.filter((part) => !Object.keys(part.if).some((field) => file.late.includes(field)))
  return {
    role,
    fields,
    size,
    stride,
    moves: Object.fromEntries(
      phases.map((phase) => {
        const names = lists.map((list) => made(list, phase, file.asks))
        return [phase, { ...classify(names.map(String)), asks: [...new Set(names.map(String))].map(asksOf) }]
      }),
    ),
    past: classify(lists.map((list) => early.map((phase) => made(list, phase, file.asks)).join(';'))),
    bound: classify(lists.map((list) => early.map((phase) => made(list, phase, binding)).join(';'))),
  }
}

function asksOf(names: string): RoleCommand[] {
  return names.split(',').flatMap((one) => askNamed(one) ?? [])
}

function fieldsOf({ fields, asks }: RoleFile, early: readonly Id[]): Field[] {
  let radix = 1
  return Object.entries(fields).map(([id, options]) => {
    const below = radix
    radix *= options.length
    const size = sizeOf({ fields })
    const of = Uint8Array.from({ length: size }, (_, list) => Math.floor(list / below) % options.length)
    return { id, options, of, chooses: choosing(id, options, asks, early) }
  })
}

function choosing(id: Id, options: readonly string[], asks: RoleFile['asks'], early: readonly Id[]): Field['chooses'] {
  const choices = options.map((option) =>
    asks.find(({ if: on, ask }) => on[id] === option && ask.startsWith('choose:')),
  )
  if (choices.includes(undefined)) return undefined
  return choices.every((choice) => early.includes(choice?.in ?? '')) ? 'first' : 'second'
}

function holds(on: Readonly<Record<string, string>>, fields: readonly Field[], list: number): boolean {
  return fields.every(({ id, options, of }) => on[id] === undefined || on[id] === options[of[list] ?? 0])
}

/** Classes in the order in which they first appear. */
export function classify(names: readonly string[]): Classes {
  const order = new Map([...new Set(names)].map((name, i) => [name, i]))
  return { of: Uint16Array.from(names, (name) => order.get(name) ?? 0), count: order.size }
}

/** The lists of each class. */
export function membersOf({ of, count }: Classes): number[][] {
  const members = Array.from({ length: count }, (): number[] => [])
  of.forEach((one, list) => {
    members[one]?.push(list)
  })
  return members
}

function sizeOf({ fields }: Pick<RoleFile, 'fields'>): number {
  return product(Object.values(fields).map(({ length }) => length))
}

export function product(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a * b, 1)
}
