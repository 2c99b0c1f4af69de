/** A table with its people in a real house: they ask whenever they can, and every answer is written down. */
import { credentialIn, type Joined, type Opened, visitor } from '../../support/http-client.ts'
import type { Chance } from './chance.ts'
import type { Acted } from './person.ts'
import { anyOffer, type Manner, type Person, personOf, steering } from './person.ts'

export interface Party {
  readonly opened: Opened
  readonly table: string
  readonly facilitator: string
  readonly people: readonly Person[]
  /** Every answer so far, in the order in which they came. */
  readonly acted: readonly Acted[]
  /** Lets everybody act until told to stop. Resolves when all have their answers. */
  play(): Promise<void>
  stop(): void
}

export interface Guests {
  readonly name: string
  readonly scenario: string
  readonly people: number
  /** Milliseconds between an answer and the next ask. */
  readonly pause: number
  /** What the facilitator does; if nothing is said, everything. */
  readonly lead?: Manner['wish']
}

export async function openParty(
  base: string,
  { name, scenario, people, pause, lead = steering }: Guests,
  chance: Chance,
): Promise<Party> {
  const { body: opened, error } = await visitor(base).call<Opened>('POST', '/api/workshops', { scenario })
  if (error !== null) throw new Error(`${error.code}: ${error.message}`)
  const table = opened.tables[0] as string
  const facilitator = credentialIn(opened.links.facilitator)
  let over = false
  const shared = { base, table, stopped: () => over }
  const all: Person[] = [
    personOf({
      ...shared,
      name: `${name}-f`,
      credential: facilitator,
      chance: chance.of('f'),
      wire: 'http',
      wish: lead,
    }),
  ]
  for (let n = 0; n < people; n++) {
    const { body, error: shut } = await visitor(base).call<Joined>('POST', `/api/join/${opened.joinCode}`, { table })
    if (shut !== null) throw new Error(`${shut.code}: ${shut.message}`)
    const wire = n % 3 === 2 ? 'http' : 'room'
    all.push(
      personOf({
        ...shared,
        name: `${name}-${n}`,
        credential: body.credential,
        chance: chance.of(n),
        wire,
        wish: anyOffer,
      }),
    )
  }
  const acted: Acted[] = []
  return {
    opened,
    table,
    facilitator,
    people: all,
    acted,
    async play() {
      over = false
      await Promise.all(all.map((person) => goOn(person, pause, () => over, acted)))
      await Promise.all(all.map((person) => person.drop()))
    },
    stop() {
      over = true
    },
  }
}

async function goOn(person: Person, pause: number, over: () => boolean, acted: Acted[]): Promise<void> {
  while (!over()) {
    const done = await person.act()
    if (done !== null) acted.push(done)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
