/** What brings somebody in to a seat, or to a shared device: a link with a credential, and a Platzkarte. */
import { credentialRow } from './invitations.ts'
import type { WorkshopRow, Write } from './store/store.ts'
import type { LiveTable } from './table.ts'

interface Way {
  readonly kind: 'seat' | 'device'
  readonly id: string
  readonly credential: string
  /** Of the words on the Platzkarte. */
  readonly hash: string
}

/** What brings somebody in from now on: a link, and a Platzkarte by its hash. */
export function wayInto({ id: workshop }: WorkshopRow, { kind, id, credential, hash }: Way): Write[] {
  return [
    { kind: 'platzkarte', seat: id, platzkarte: hash },
    { kind: 'credential', row: credentialRow(workshop, kind, credential, { seat: id }) },
  ]
}

/** As it is read and typed: the role, where there is one, and the words. */
export function platzkarteOf({ state }: LiveTable, seat: string, words: string, language: string): string {
  const role = state.house.seats[seat]?.role
  const short = role == null ? undefined : state.scenario.roles[role]?.short
  const name = language === 'en' ? (short?.en ?? short?.de) : short?.de
  return name === undefined ? words : `${name} · ${words}`
}
