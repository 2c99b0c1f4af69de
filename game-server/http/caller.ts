/** Who sends a request, by the credential in its header; never by anything in its address or body. */
import type { Request } from 'express'
import type { Audience } from '../../shared/engine/views.ts'
import { hashed } from '../secrets.ts'
import type { Service } from '../service.ts'
import type { CredentialRow, SeatRow, WorkshopRow } from '../store/store.ts'
import type { LiveTable } from '../table.ts'
import { Problem } from './problem.ts'

export interface Caller {
  readonly credential: CredentialRow
  readonly workshop: WorkshopRow
  /** Null for those who hold no seat. */
  readonly seat: SeatRow | null
  readonly audience: Audience
  /** The seats that this device speaks for: one of its own, or all of a shared one. */
  readonly holds: readonly string[]
}

/** A credential; of a shared device, after a dot, also the seat that is uncovered there. */
const BEARER = /^Bearer ([A-Za-z0-9_-]{22})(?:\.([a-z0-9]{1,40}))?$/

/** The caller; a problem if the credential is missing, unknown or void. */
export async function callerOf({ store, budgets }: Service, request: Request): Promise<Caller> {
  const [, token, uncovered] = BEARER.exec(request.headers.authorization ?? '') ?? []
  if (token === undefined) throw new Problem('unauthorized')
  const credential = await store.credential(hashed(token))
  const workshop = credential && (await store.workshop(credential.workshop))
  if (credential === undefined || workshop === undefined) throw new Problem('unauthorized')
  if (!(await budgets.calling.take(credential.hash))) throw new Problem('too-many')
  if (credential.kind === 'device') return onDevice(store, credential, workshop, uncovered)
  if (uncovered !== undefined) throw new Problem('unauthorized')
  const { kind } = credential
  // A Spielmeister asks what a facilitator asks, at one table.
  if (kind === 'spielmeister') return { credential, workshop, seat: null, audience: { kind: 'facilitator' }, holds: [] }
  if (kind !== 'seat') return { credential, workshop, seat: null, audience: { kind }, holds: [] }
  const seat = credential.seat === null ? undefined : await store.seat(credential.seat)
  if (seat === undefined) throw new Problem('unauthorized')
  return { credential, workshop, seat, audience: { kind: 'seat', seat: seat.id }, holds: [seat.id] }
}

/** A shared device: it sees what is public, or speaks as the one of its seats that is uncovered. */
async function onDevice(
  store: Service['store'],
  credential: CredentialRow,
  workshop: WorkshopRow,
  uncovered: string | undefined,
): Promise<Caller> {
  const row = credential.seat === null ? undefined : await store.seat(credential.seat)
  if (row === undefined) throw new Problem('unauthorized')
  const held = (await store.heldBy(row.id)).filter(({ table }) => table === row.table)
  const holds = held.map(({ id }) => id)
  if (uncovered === undefined) {
    return { credential, workshop, seat: row, audience: { kind: 'device', seats: holds }, holds }
  }
  const seat = held.find(({ id }) => id === uncovered)
  if (seat === undefined) throw new Problem('unauthorized')
  return { credential, workshop, seat, audience: { kind: 'seat', seat: seat.id }, holds }
}

/** Whether a caller leads its whole workshop: a link for one table never does. */
export function leads({ credential: { kind, table } }: Caller): boolean {
  return kind === 'facilitator' && table === null
}

/** The caller, if it leads its whole workshop. */
export async function leadOf(service: Service, request: Request): Promise<Caller> {
  const caller = await callerOf(service, request)
  if (!leads(caller)) throw new Problem('forbidden')
  return caller
}

/** The caller, if it leads its workshop or one table of it: which tables it reaches, `tableOf` says. */
export async function facilitatorOf(service: Service, request: Request): Promise<Caller> {
  const caller = await callerOf(service, request)
  if (caller.audience.kind !== 'facilitator') throw new Problem('forbidden')
  return caller
}

/** The only table that a caller reaches: its seat's, or the one its link is for; null where it reaches all. */
export function onlyTableOf({ seat, credential }: Caller): string | null {
  return seat?.table ?? credential.table
}

/** A caller's only table; for others the one they name, else the first of their workshop. */
export async function tableOf(service: Service, caller: Caller, named: unknown): Promise<LiveTable> {
  const { workshop } = caller
  const only = onlyTableOf(caller)
  if (only !== null) {
    if (named !== undefined && named !== only) throw new Problem('no-such-table')
    return found(service, workshop, only)
  }
  if (typeof named === 'string') return found(service, workshop, named)
  const [first] = await tablesOf(service, workshop)
  if (first === undefined) throw new Problem('no-such-table')
  return first
}

/** All tables of a workshop, in their order. */
export async function tablesOf({ store, tables }: Service, { id }: WorkshopRow): Promise<LiveTable[]> {
  const rows = await store.tablesOf(id)
  const live = await Promise.all(rows.map((row) => tables.find(row.id)))
  return live.filter((table) => table !== undefined)
}

async function found({ tables }: Service, workshop: WorkshopRow, id: string): Promise<LiveTable> {
  const table = await tables.find(id)
  if (table === undefined || table.workshop !== workshop.id) throw new Problem('no-such-table')
  return table
}
