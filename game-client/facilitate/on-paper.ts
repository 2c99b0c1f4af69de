/** What the server tells of the sheets that are printed for a table. */
import type { Id } from '../../shared/engine/state.ts'

export interface OnPaper {
  readonly roles: readonly RoleOnPaper[]
  readonly forms: readonly FormOnPaper[]
}

interface RoleOnPaper {
  readonly id: Id
  readonly name: string
  readonly brief: string
  readonly goal: string
  readonly prompts: readonly string[]
}

type Column =
  | 'said'
  | 'promised'
  | 'done'
  | 'chosen'
  | 'brought'
  | 'stance'
  | 'answered'
  | 'signed'
  | 'yes'
  | 'no'
  | 'abstain'

export interface FormOnPaper {
  readonly id: Id
  readonly round: string
  readonly name: string
  /** What has a line each: the roles, or motions that get their names at the table. */
  readonly of: 'roles' | 'motions'
  readonly columns: readonly Column[]
  /** By role, what it may choose. */
  readonly choices: Readonly<Record<Id, readonly string[]>>
  /** What is filled in together. */
  readonly fields: readonly { readonly label: string; readonly options: readonly string[] }[]
}
