/** A table of „Auenfurt klein“ at a real server, as its tests hold it. */
import type { State } from '../../shared/engine/state.ts'
import type { PrivateView } from '../../shared/engine/views.ts'
import type { Member } from '../privacy/support/member.ts'
import type { RoomLine } from '../privacy/support/room-line.ts'
import type { Player } from './http-client.ts'
import type { Person } from './workshop.ts'

export interface Seated {
  readonly who: Member
  readonly line: RoomLine
  readonly person: Person
  /** Whether this person asks through the room, or over HTTP. */
  readonly byRoom: boolean
}

export interface Table {
  readonly seats: Readonly<Record<string, Seated>>
  readonly facilitator: Player
  /** As the server holds it. */
  state(): State
  /** Throws where it is refused. */
  says(role: string, ask: object, more?: object): Promise<void>
  /** Resolves when everything that was sent has arrived. */
  heard(): Promise<void>
}

/** What a role's device holds in its hand by what it has been told so far. */
export function handOf({ seats }: Table, role: string): Partial<NonNullable<PrivateView['hand']>> {
  const told = seats[role]?.who.story.flatMap((told) => (told.what === 'private' ? [told.message.sections] : [])) ?? []
  return told.findLast(({ hand }) => hand !== undefined)?.hand ?? {}
}
