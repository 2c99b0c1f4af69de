/** What people write to one another: whom it is from and for. The words themselves lie beside the log. */
type Id = string

export interface Letter {
  /** Comes from the command that wrote it. */
  readonly id: Id
  /** The role that wrote it. */
  readonly by: Id
  /** A role, or a circle of roles. */
  readonly to: Id
  readonly text: Id
  readonly phase: Id
}

/** What somebody leaves for whoever sits on this chair next. */
export interface Handover {
  readonly seat: string
  readonly text: Id
}

export type LetterCommand =
  | { readonly type: 'write'; readonly to: Id; readonly text: Id }
  | { readonly type: 'unwrite'; readonly letter: Id }

export type LetterEvent =
  | ({ readonly type: 'written' } & Letter)
  | { readonly type: 'unwritten'; readonly letter: Id }
  | ({ readonly type: 'handedOver'; readonly role: Id } & Handover)
