/** What those who look after a table did lately, so that two at once know of each other. Fleeting: it is kept nowhere. */
import type { Deed } from '../shared/protocol/private-view.ts'
import type { Bearer } from './connection.ts'
import { nameOfCredential } from './invitations.ts'
import type { LiveTable } from './table.ts'
import { publishPresence } from './telling.ts'

const MOST = 8

/** Notes what one of them did and tells the others. */
export function noteDeed(
  table: LiveTable,
  { credential }: Pick<Bearer, 'credential'>,
  what: Pick<Deed, 'what' | 'about'>,
  at: number,
): void {
  const { name } = credential
  const lead = credential.kind === 'facilitator'
  const deed: Deed = { ...what, at, desk: nameOfCredential(credential), lead, name }
  table.deeds = [deed, ...table.deeds].slice(0, MOST)
  publishPresence(table)
}

/** What an ask is about, in one word: a seat, a role, a phase, a number of minutes. */
export function deedOf(ask: { readonly type: string }, as: string | null): Pick<Deed, 'what' | 'about'> {
  if (as !== null) return { what: 'entered', about: as }
  const { seat, expect, minutes, role } = ask as Readonly<Record<string, unknown>>
  const about = seat ?? expect ?? minutes ?? role
  return { what: ask.type, about: typeof about === 'string' || typeof about === 'number' ? `${about}` : null }
}
