/** Checks that for each number of people every role is given to somebody, and that nobody has to change while others come. */
import { type Diagnostic, error } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'
import { elementsOf } from './places.ts'

type Sets = NonNullable<Scenario['casting']>['sets']

/** What is wrong with how roles are given out. */
export function checkCasting({ casting, roles, people }: Scenario): Diagnostic[] {
  if (casting === undefined) return []
  const all = Object.keys(roles)
  const sets = elementsOf('casting.sets', casting.sets)
  return [
    ...sets.flatMap(({ at, it }, i) => [...checkSet(at, it, all), ...checkOrder(at, casting.sets, i)]),
    ...checkRoom(casting, all.length, people),
  ]
}

/** Each role once: in a hand or with the game; and no more hands than people. */
function checkSet(at: string, { from, hands, town }: Sets[number], roles: readonly string[]): Diagnostic[] {
  const given = [...hands.flat(), ...town]
  const twice = given.find((role, i) => given.indexOf(role) < i)
  const left = roles.filter((role) => !given.includes(role))
  return [
    ...(twice === undefined ? [] : [error(at, 'casting.twice', { name: twice })]),
    ...(left.length === 0 ? [] : [error(at, 'casting.left', { names: left.join(', ') })]),
    ...(hands.length > from ? [error(`${at}.hands`, 'casting.hands', { hands: hands.length, people: from })] : []),
  ]
}

/** More and more people, and whoever led a role goes on leading it. */
function checkOrder(at: string, sets: Sets, index: number): Diagnostic[] {
  const [before, here] = [sets[index - 1], sets[index]]
  if (before === undefined || here === undefined) return []
  const leads = here.hands.map(([lead]) => lead)
  const lost = before.hands.map(([lead]) => lead).find((lead) => !leads.includes(lead))
  return [
    ...(here.from <= before.from ? [error(`${at}.from`, 'casting.order', { people: here.from })] : []),
    ...(lost === undefined ? [] : [error(`${at}.hands`, 'casting.lead', { name: lost })]),
  ]
}

/** As many people as the game takes find something to do. */
function checkRoom(
  { sets, double, mirror, observe }: NonNullable<Scenario['casting']>,
  roles: number,
  { max, perRole }: Scenario['people'],
): Diagnostic[] {
  if (observe !== undefined) return []
  const each = 1 + (double !== undefined && perRole > 1 ? 1 : 0) + Math.min(mirror?.most ?? 0, Math.max(0, perRole - 2))
  const room = (sets.at(-1)?.hands.length ?? roles) * each
  return room >= max ? [] : [error('casting', 'casting.room', { room, most: max })]
}
