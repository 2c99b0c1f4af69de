/** Who may look after a workshop or look on: links that are given away by hand and can be taken back. */
import type { Commit } from './commit.ts'
import type { Randomness } from './ports/randomness.ts'
import { hashed, newCredential } from './secrets.ts'
import type { CredentialKind, CredentialRow, Store } from './store/store.ts'

/** Those who can be invited; the letter stands in their link. */
export const LETTERS = { facilitator: 'f', spielmeister: 'm', guest: 'g', observer: 'o', projector: 'p' } as const
export type Invited = keyof typeof LETTERS

export interface Invitation {
  readonly id: string
  readonly kind: CredentialKind
  readonly table: string | null
  readonly name: string | null
}

/** How a credential is called where it is listed: it tells nothing of the secret. */
export function nameOfCredential({ hash }: Pick<CredentialRow, 'hash'>): string {
  return hash.slice(0, 16)
}

/** A credential as it rests in the store. */
export function credentialRow(
  workshop: string,
  kind: CredentialKind,
  credential: string,
  more: Partial<Pick<CredentialRow, 'seat' | 'table' | 'name'>> = {},
): CredentialRow {
  return { hash: hashed(credential), workshop, kind, seat: null, table: null, name: null, ...more }
}

/** Everybody who holds a link to this workshop that is no seat. */
export async function invitationsOf(store: Store, workshop: string): Promise<Invitation[]> {
  const rows = await store.invitations(workshop)
  return rows.map((row) => ({ id: nameOfCredential(row), kind: row.kind, table: row.table, name: row.name }))
}

interface Inviting {
  readonly workshop: string
  readonly kind: Invited
  readonly table: string | null
  readonly name: string | null
}

/** A new link; the secret in it is told once and kept only as a hash. */
export async function invite(
  { commit, random }: { readonly commit: Commit; readonly random: Randomness },
  { workshop, kind, table, name }: Inviting,
): Promise<Invitation & { readonly link: string }> {
  const credential = newCredential(random)
  const row = credentialRow(workshop, kind, credential, { table, name })
  await commit.keep([{ kind: 'credential', row }])
  return { id: nameOfCredential(row), kind, table, name, link: `/#${LETTERS[kind]}.${credential}` }
}
