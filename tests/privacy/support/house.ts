/** Who knocks at the doors: two workshops with people, and one credential of each kind. */
import type { TestServer } from '../../support/server.ts'
import { openWorkshop, type TestWorkshop } from '../../support/workshop.ts'

/**
 * Who knocks. All routes are about one table and one seat of a workshop with two tables; `mate` sits at the same
 * table, `other` at the other one; the strangers belong to another workshop.
 */
export const CALLERS = [
  ...(['nobody', 'garbage', 'void', 'own', 'mate', 'other', 'facilitator', 'guest', 'observer', 'projector'] as const),
  ...(['strangeSeat', 'strangeFacilitator', 'strangeGuest'] as const),
]
export type Caller = (typeof CALLERS)[number]

export interface House {
  readonly workshop: TestWorkshop
  readonly strange: TestWorkshop
  readonly table: string
  readonly otherTable: string
  readonly seat: string
  readonly mateSeat: string
  /** Null: no credential at all. */
  readonly credentials: Readonly<Record<Caller, string | null>>
}

/** Two workshops with people at two tables each, and one credential that was reissued. */
export async function openHouse(server: TestServer): Promise<House> {
  const workshop = await openWorkshop(server, 5, { tables: 2 })
  const strange = await openWorkshop(server, 1)
  const [table = '', otherTable = ''] = workshop.opened.tables
  const at = (id: string) => workshop.people.filter(({ joined }) => joined.table === id).map(({ joined }) => joined)
  const [own, mate, former] = at(table)
  const [other] = at(otherTable)
  if (!own || !mate || !former || !other) throw new Error('somebody is missing')
  await workshop.facilitator.call('POST', `/api/workshop/seats/${former.seat}/reissue`)
  return {
    workshop,
    strange,
    table,
    otherTable,
    seat: own.seat,
    mateSeat: mate.seat,
    credentials: {
      nobody: null,
      garbage: 'AAAAAAAAAAAAAAAAAAAAAA',
      void: former.credential,
      own: own.credential,
      mate: mate.credential,
      other: other.credential,
      ...workshop.credentials,
      strangeSeat: strange.people[0]?.joined.credential ?? '',
      strangeFacilitator: strange.credentials.facilitator,
      strangeGuest: strange.credentials.guest,
    },
  }
}
