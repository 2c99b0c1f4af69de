/** A workshop and the people at its table who need no browser: they ask over HTTP, as any program could. */
import { expect } from '@playwright/test'
import type { Language } from '../../../shared/scenario/schema.ts'
import { credentialIn, type Joined, type Opened, type Player, player, visitor } from '../../support/http-client.ts'
import { scenario } from './words.ts'

export interface Table {
  readonly id: string
  readonly code: string
  /** Whole addresses. */
  readonly links: Opened['links']
  readonly facilitator: Player
  /** Somebody sits down; the seat as a link for a browser, and as a player for HTTP. */
  sit(nickname?: string, language?: Language): Promise<Sitting>
}

export interface Sitting extends Joined {
  readonly link: string
  readonly player: Player
}

/** Opens a workshop with one table; of a game with several lengths, one may be named. */
export async function openTable(
  base: string,
  language: Language = 'de',
  game = scenario.id,
  preset?: string,
): Promise<Table> {
  const anyone = visitor(base)
  const asked = { scenario: game, language, ...(preset !== undefined && { preset }) }
  const { body } = await anyone.call<Opened>('POST', '/api/workshops', asked)
  const whole = Object.entries(body.links).map(([kind, link]) => [kind, base + link])
  return {
    id: body.tables[0] ?? '',
    code: body.joinCode,
    links: Object.fromEntries(whole) as Opened['links'],
    facilitator: player(base, credentialIn(body.links.facilitator)),
    sit: async (nickname, spoken = language) => {
      const asked = { language: spoken, ...(nickname !== undefined && { nickname }) }
      const { body: joined } = await anyone.call<Joined>('POST', `/api/join/${body.joinCode}`, asked)
      return { ...joined, link: `${base}/#s.${joined.credential}`, player: player(base, joined.credential) }
    },
  }
}

/** Asks for what is offered now under that id, and expects to be heard. */
export async function ask(who: Player, offer: string, text?: string): Promise<void> {
  const { private: own } = await who.look()
  const found = own.offers?.find(({ id }) => id === offer)
  expect(found, `${offer} among ${own.offers?.map(({ id }) => id).join(', ')}`).toBeDefined()
  const role = own.me?.role
  const more = { ...(role != null && { as: role }), ...(text !== undefined && { text }) }
  const { body } = await who.ask(found?.ask ?? {}, more)
  expect(body).toEqual({ cid: body.cid, ok: true })
}

/** The phase that the table stands in, as the server knows it. */
export async function phaseAt(who: Player): Promise<string> {
  return (await who.look()).public.phase
}

/** The facilitator goes on from where the table stands. */
export async function goOn({ facilitator }: Table): Promise<void> {
  await ask(facilitator, `next:${await phaseAt(facilitator)}`)
}
