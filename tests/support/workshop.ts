/** A workshop of the tiny game with people at its table, ready for a test. */
import { credentialIn, type Joined, type Opened, type Player, player, visitor } from './http-client.ts'
import type { TestServer } from './server.ts'

export interface TestWorkshop {
  readonly opened: Opened
  readonly table: string
  readonly facilitator: Player
  readonly credentials: Readonly<Record<'facilitator' | 'guest' | 'projector' | 'observer', string>>
  /** In the order in which they came: with two people the first is `office`, the second `purse`. */
  readonly people: readonly Person[]
}

export interface Person extends Player {
  readonly joined: Joined
  /** Asks in the name of the role that this person was given when they came. */
  speak(ask: object, more?: object): ReturnType<Player['ask']>
}

export async function openWorkshop({ base }: TestServer, people = 2, wishes: object = {}): Promise<TestWorkshop> {
  const { body: opened } = await visitor(base).call<Opened>('POST', '/api/workshops', { scenario: 'tiny', ...wishes })
  const credentials = {
    facilitator: credentialIn(opened.links.facilitator),
    guest: credentialIn(opened.links.guest),
    projector: credentialIn(opened.links.projector),
    observer: credentialIn(opened.links.observer),
  }
  const seated: Person[] = []
  for (let n = 0; n < people; n++) seated.push(await sitDown(base, opened.joinCode))
  return {
    opened,
    table: opened.tables[0] as string,
    facilitator: player(base, credentials.facilitator),
    credentials,
    people: seated,
  }
}

/** One more person with the workshop's code. */
export async function sitDown(base: string, code: string, body: object = {}): Promise<Person> {
  const { body: joined, error } = await visitor(base).call<Joined>('POST', `/api/join/${code}`, body)
  if (error !== null) throw new Error(`${error.code}: ${error.message}`)
  return personOf(base, joined)
}

export async function personOf(base: string, joined: Joined): Promise<Person> {
  const person = player(base, joined.credential)
  const role = (await person.look()).private.me?.role ?? undefined
  return { ...person, joined, speak: (ask, more) => person.ask(ask, { ...(role && { as: role }), ...more }) }
}

/** The facilitator moves on, phase by phase, until the table stands in this one: the first, unless another is named. */
export async function goTo({ facilitator }: TestWorkshop, phase: string, table?: string): Promise<void> {
  const at = table === undefined ? {} : { table }
  if ((await facilitator.look(table)).public.status === 'lobby') await facilitator.ask({ type: 'start' }, at)
  for (;;) {
    const { public: seen } = await facilitator.look(table)
    if (seen.phase === phase) return
    const { error } = await facilitator.ask({ type: 'next', expect: seen.phase }, at)
    if (error !== null) throw new Error(`${error.code}: ${error.message}`)
  }
}
