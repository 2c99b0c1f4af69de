/** Gives out the roles of a scenario for a number of people. */
import type { Life } from './casting.ts'
import type { Scenario, Text } from './schema.ts'

type Id = string
type Played = Pick<Scenario, 'roles' | 'people' | 'casting'>

/** Roles that are held together, and by how many people. */
export interface Hand {
  /** The first one leads: whoever holds it gets the others with it. */
  readonly roles: readonly Id[]
  /** One, or two who speak in turn. */
  readonly people: 1 | 2
  /** People who sit behind the role and say what they would have done. */
  readonly mirrors: number
}

export interface Cast {
  readonly people: number
  readonly hands: readonly Hand[]
  /** Roles that the game plays, and says so. */
  readonly town: readonly Id[]
  /** People without a role: they watch. */
  readonly observers: number
  /** Why it is like that; what holds for the roles first, then doubles, mirrors, observers, where there are some. */
  readonly why: readonly Text[]
}

/**
 * Who holds which roles when so many people sit at one table. Every role is in exactly one hand or with the town; the
 * people of all hands, their mirrors and the observers are as many as came; no hand has more people than a role takes.
 * Whoever led a role among fewer people leads it among more, so that people may come in one after the other.
 * Without a casting of its own, a scenario gives each role to as many as it takes, one round after the other. More people than a table takes
 * watch; `castsFor` spreads them over tables.
 */
export function castFor(scenario: Played, people: number): Cast {
  const { casting } = scenario
  const set = casting?.sets.findLast(({ from }) => from <= people) ?? casting?.sets[0]
  const all = set?.hands ?? Object.keys(scenario.roles).map((role) => [role])
  const held = all.slice(0, people)
  const town = [...all.slice(people).flat(), ...(set?.town ?? [])]
  const { perRole } = scenario.people
  const spare = people - held.length
  const seconds = perRole < 2 || (casting && !casting.double) ? [] : ordered(held, casting?.double?.first)
  const doubled = seconds.slice(0, spare)
  const most = Math.min(casting === undefined ? perRole : (casting.mirror?.most ?? 0), perRole - 2)
  const behind = ordered(held, casting?.mirror?.first)
  const mirrored = Array.from({ length: Math.max(0, most) }, () => behind)
    .flat()
    .slice(0, spare - doubled.length)
  const observers = spare - doubled.length - mirrored.length
  const why = [
    set?.why,
    ...(doubled.length > 0 ? [casting?.double?.why] : []),
    ...(mirrored.length > 0 ? [casting?.mirror?.why] : []),
    ...(observers > 0 ? [casting?.observe?.why] : []),
  ]
  return {
    people,
    hands: held.map((roles) => ({
      roles,
      people: doubled.includes(roles) ? 2 : 1,
      mirrors: mirrored.filter((other) => other === roles).length,
    })),
    town,
    observers,
    why: why.filter((text) => text !== undefined),
  }
}

/** The same for more people than one table takes: as few tables as will do, with as many people at each as at another. */
export function castsFor(scenario: Played, people: number): readonly Cast[] {
  const tables = Math.max(1, Math.ceil(people / scenario.people.max))
  return Array.from({ length: tables }, (_, i) =>
    castFor(scenario, Math.floor(people / tables) + (i < people % tables ? 1 : 0)),
  )
}

/** What somebody is in real life, and whether they are to begin on their own chair or on any but that. */
export interface Own {
  readonly life: Life
  readonly chair: 'others' | 'own'
}

/**
 * The role for whoever comes next to a table where `counts` tells how many people each role has by now; null where
 * only watching is left. Those who came before keep their roles. Whoever says what they are in real life gets another
 * chair than their own, or just that one, as long as there is one: else the next, as everybody.
 */
export function nextRoleFor(scenario: Played, counts: Readonly<Record<Id, number>>, own?: Own): Id | null {
  const sitting = (roles: readonly Id[]) => roles.reduce((sum, role) => sum + (counts[role] ?? 0), 0)
  const people = sitting(Object.keys(scenario.roles)) + 1
  const freeAmong = (many: number) =>
    castFor(scenario, many).hands.filter(({ roles, people, mirrors }) => sitting(roles) < people + mirrors)
  const free = freeAmong(people)
  if (free.length === 0) return null
  // Chairs further down are empty still where few have come: for once somebody sits there first.
  const wider = [...free, ...freeAmong(Object.keys(scenario.roles).length)]
  const fits = ({ roles: [lead = ''] }: Hand) =>
    own !== undefined && scenario.roles[lead]?.life.includes(own.life) === (own.chair === 'own')
  return (wider.find(fits) ?? free[0])?.roles[0] ?? null
}

/** The hands with these roles first, the others after them in their order. */
function ordered(hands: readonly (readonly Id[])[], first: readonly Id[] = []): (readonly Id[])[] {
  const named = first.flatMap((role) => hands.filter((roles) => roles[0] === role))
  return [...named, ...hands.filter((roles) => !named.includes(roles))]
}
