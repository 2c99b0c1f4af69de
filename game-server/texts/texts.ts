/** What the server has to say to people, in every language: complete by type. */
import type { RefusalCode } from '../../shared/engine/refusals.ts'

export type ProblemCode =
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'foreign-origin'
  | 'not-found'
  | 'no-such-code'
  | 'no-such-platzkarte'
  | 'no-such-table'
  | 'no-such-seat'
  | 'no-such-card'
  | 'no-card-now'
  | 'no-such-scenario'
  | 'broken-scenario'
  | 'door-closed'
  | 'table-full'
  | 'table-closed'
  | 'too-large'
  | 'too-many'
  | 'no-what-if'
  | 'not-ended'
  | 'disk-full'
  | 'unavailable'
  | 'fault'

export interface ServerTexts {
  /** Why a request was turned down. */
  readonly problems: Readonly<Record<ProblemCode, string>>
  /** Why the table said no. In braces: a role, a phase, a number. */
  readonly refusals: Readonly<Record<RefusalCode, string>>
  /** The name of a table. */
  readonly table: string
  /** What the terminal says to who keeps copies of the store. */
  readonly operate: Readonly<Record<'usage' | 'backedUp' | 'restored' | 'failed', string>>
  /** What the terminal says when the server starts. */
  readonly start: Readonly<Record<'ready' | 'network' | 'noPages' | 'stop' | 'portTaken', string>>
}
