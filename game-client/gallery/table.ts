/** A table for pictures: a workshop, the people at it, and the way through its evening. */
import type { FramePhase } from '../../shared/protocol/frame.ts'
import type { Language } from '../../shared/scenario/schema.ts'
import type { Opened, SeatAnswer, Seated } from '../net/wire.ts'
import { type Person, person, request } from './http.ts'
import type { Who } from './views.ts'

export interface StepOfCourse {
  readonly round: string
  readonly phase: string
  readonly frame: FramePhase
}

export interface Sitting extends Person {
  readonly platzkarte: string
  readonly joinCode: string
}

export interface Table {
  readonly id: string
  /** All tables of the workshop, this one first. */
  readonly tables: readonly string[]
  readonly code: string
  readonly links: Readonly<Record<Exclude<Who, 'seat'>, string>>
  readonly facilitator: Person
  sit(nickname: string): Promise<Sitting>
}

/** Opens a workshop. */
export async function openTable(base: string, scenario: string, language: Language, tables = 1): Promise<Table> {
  const opened = await request<Opened>(base, 'POST', '/api/workshops', { scenario, language, tables })
  const { facilitator = '', guest = '', projector = '', observer = '' } = opened.links
  return {
    id: opened.tables[0] ?? '',
    tables: opened.tables,
    code: opened.joinCode,
    links: { facilitator, guest, projector, observer },
    facilitator: person(base, facilitator.slice(facilitator.indexOf('.') + 1), language),
    async sit(nickname) {
      const path = `/api/join/${opened.joinCode}`
      const seated = await request<Seated>(base, 'POST', path, { nickname, language })
      return sitting(base, seated, language, opened.joinCode)
    },
  }
}

/** Somebody sits down alone, and it begins. */
export async function openAlone(base: string, scenario: string, language: Language, role: string): Promise<Sitting> {
  const body = { scenario, language, solo: { role } }
  const opened = await request<Opened & Seated>(base, 'POST', '/api/workshops', body)
  return sitting(base, opened, language, opened.joinCode)
}

/** The same evening from another chair; it must have ended. */
export async function openAgain(base: string, who: Sitting, language: Language, role: string): Promise<Sitting> {
  const { table } = await who.look()
  const opened = await who.call<Opened & Seated>('POST', `/api/tables/${table}/again`, { role, language })
  return sitting(base, opened, language, opened.joinCode)
}

/** All phases of an evening, in order. */
export function courseOf({ frame, public: { pace } }: SeatAnswer): readonly StepOfCourse[] {
  return Object.entries(frame.rounds).flatMap(([round, phases]) =>
    Object.entries(phases)
      .filter(([, { only }]) => only === null || only === pace)
      .map(([phase, of]) => ({ round, phase, frame: of })),
  )
}

/** The name of a phase, as its heading says it. */
export function nameOf({ texts }: SeatAnswer, { round, phase }: StepOfCourse): string {
  return texts[`rounds.${round}.phases.${phase}.name`] ?? ''
}

function sitting(base: string, seated: Seated, language: Language, joinCode: string): Sitting {
  const { credential, platzkarte } = seated
  return { ...person(base, credential, language), platzkarte, joinCode }
}
