/** „Auenfurt klein“ with a canary in place of every secret text, and who may hear it sing. */
import { known } from '../../shared/engine/lookup.ts'
import type { State } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { klein } from './engine-klein.ts'
import { retold } from './engine-tuesday.ts'

type Place = 'cards' | 'injects' | 'endings' | 'roles'

/** The game with a canary for each card, event, ending, brief and goal; everything else as it is. */
export const canaryTown: Scenario = retold({
  ...klein,
  cards: mapped(klein.cards, (card, id) => ({ ...card, title: sings('cards', id), text: sings('cards', id) })),
  injects: mapped(klein.injects, (inject, id) => ({ ...inject, text: sings('injects', id) })),
  endings: klein.endings.map((ending) => ({ ...ending, text: sings('endings', ending.id) })),
  roles: mapped(klein.roles, (role, id) => ({
    ...role,
    brief: sings('roles', id),
    goal: { ...role.goal, text: sings('roles', id) },
  })),
})

/** The canaries in some bytes: `cards.elf`. */
export function canariesIn(bytes: string): string[] {
  return [...new Set([...bytes.matchAll(/Kanarie-([a-z]+)-(\w+?)-Kanarie/g)].map(([, place, id]) => `${place}.${id}`))]
}

/** Whether a role may have heard of it by now. */
export function mayHear({ scenario, town, house }: State, role: string, canary: string): boolean {
  const [place, id] = canary.split('.') as [Place, string]
  switch (place) {
    case 'cards': {
      const card = known(town.cards, id)
      const told = known(scenario.cards, id).owner === role || card.toldTo.includes(role)
      return told || card.opened !== null || house.released.includes(id)
    }
    case 'injects':
      return Object.hasOwn(town.injects, id)
    case 'endings':
      return town.ending === id
    case 'roles':
      return id === role
  }
}

function sings(place: Place, id: string) {
  const text = `Kanarie-${place}-${id}-Kanarie`
  return { de: text, en: text, 'de-simple': text }
}

function mapped<A, B>(entries: Readonly<Record<string, A>>, make: (entry: A, id: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, make(entry, id)]))
}
