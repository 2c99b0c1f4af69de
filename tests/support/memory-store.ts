/** The port to the disk, kept in memory: what simulated evenings are written to, thousands of them in a minute. */
import { ROOT } from '../../game-server/store/chain.ts'
import {
  type CredentialRow,
  type EntryRow,
  Fenced,
  type SeatRow,
  type Store,
  type TableRow,
  type WorkshopRow,
  type Write,
} from '../../game-server/store/store.ts'

/** What lies on the disk: it outlives every store that is opened on it. */
export type Disk = Map<string, unknown>

/** A store on that disk. Like the real one it writes a batch whole or not at all, and knows its keys and owners. */
export function memoryStore(disk: Disk): Store {
  const at = <T>(key: string) => disk.get(key) as T | undefined
  const list = <T>(prefix: string) => [...disk].filter(([key]) => key.startsWith(prefix)).map(([, row]) => row as T)
  const entriesOf = (table: string): EntryRow[] => {
    const rows: EntryRow[] = []
    for (;;) {
      const next = at<EntryRow>(`entry ${table} ${rows.length + 1}`)
      if (next === undefined) return rows
      rows.push(next)
    }
  }
  const tableRows = () => list<TableRow>('table ')
  return {
    async append(batch) {
      const changes: Disk = new Map()
      for (const write of batch) place(write, changes, (key) => (changes.has(key) ? changes.get(key) : disk.get(key)))
      for (const [key, row] of changes) {
        if (row === undefined) disk.delete(key)
        else disk.set(key, row)
      }
    },
    answers: async (keys) => keys.map(({ table, who, cid }) => at<string>(`answer ${table} ${who} ${cid}`)),
    entries: async (table) => entriesOf(table),
    head: async (table) => {
      const last = at<EntryRow>(`last ${table}`)
      return { seq: last?.seq ?? 0, hash: last?.hash ?? ROOT, epoch: at<TableRow>(`table ${table}`)?.epoch ?? 0 }
    },
    texts: async (table) =>
      Object.fromEntries(list<readonly [string, string]>(`text ${table} `).map(([id, body]) => [id, body])),
    table: async (id) => at(`table ${id}`),
    tables: async () => tableRows(),
    tablesOf: async (workshop) => tableRows().filter((row) => row.workshop === workshop),
    scenario: async (hash) => at(`scenario ${hash}`),
    workshop: async (id) => at(`workshop ${id}`),
    workshopByCode: async (code) => list<WorkshopRow>('workshop ').find((row) => row.code === code),
    about: async (workshop) => at(`about ${workshop}`) ?? {},
    credential: async (hash) => at(`credential ${hash}`),
    invitations: async (workshop) =>
      list<CredentialRow>('credential ').filter((row) => row.workshop === workshop && row.seat === null),
    seat: async (id) => at(`seat ${id}`),
    seatByPlatzkarte: async (workshop, platzkarte) =>
      list<SeatRow>('seat ').find((row) => row.workshop === workshop && row.platzkarte === platzkarte),
    seats: async (table) => list<SeatRow>('seat ').filter((row) => row.table === table),
    heldBy: async (device) => list<SeatRow>('seat ').filter((row) => row.device === device && row.id !== device),
    drafts: async (seat) =>
      Object.fromEntries(list<readonly [string, string]>(`draft ${seat} `).map(([key, value]) => [key, value])),
    heartbeat: async () => at('heartbeat'),
    expired: async () => [],
    sweep: async () => undefined,
    reopen: async () => undefined,
    close: async () => undefined,
  }
}

type Known = (key: string) => unknown

function place(write: Write, changes: Disk, known: Known): void {
  const fresh = (key: string, row: unknown) => {
    if (known(key) !== undefined) throw new Error(`written twice: ${key}`)
    changes.set(key, row)
  }
  const change = (key: string, by: object) => {
    const row = known(key)
    if (row !== undefined) changes.set(key, { ...row, ...by })
  }
  if (write.kind === 'entry') placeEntry(write, changes, known, fresh)
  else if (write.kind === 'answer') fresh(`answer ${write.table} ${write.who} ${write.cid}`, write.answer)
  else if (write.kind === 'text') fresh(`text ${write.table} ${write.id}`, [write.id, write.body])
  else if (write.kind === 'erased') changes.set(`text ${write.table} ${write.id}`, undefined)
  else if (write.kind === 'scenario') changes.set(`scenario ${write.hash}`, write.json)
  else if (write.kind === 'workshop') fresh(`workshop ${write.id}`, write)
  else if (write.kind === 'about') changes.set(`about ${write.workshop}`, write.about)
  else if (write.kind === 'door') change(`workshop ${write.workshop}`, { open: write.open })
  else if (write.kind === 'table') placeTable(write, known, fresh)
  else if (write.kind === 'owned') own(write, changes, known)
  else if (write.kind === 'closed') change(`table ${write.table}`, { closed: true })
  else if (write.kind === 'credential') fresh(`credential ${write.row.hash}`, write.row)
  else if (write.kind === 'seat') fresh(`seat ${write.id}`, write)
  else if (write.kind === 'moved') change(`seat ${write.seat}`, { table: write.table, device: null })
  else if (write.kind === 'platzkarte') change(`seat ${write.seat}`, { platzkarte: write.platzkarte })
  else if (write.kind === 'draft') changes.set(`draft ${write.seat} ${write.key}`, [write.key, write.value])
  else if (write.kind === 'heartbeat') changes.set('heartbeat', write.at)
  else throw new Error(`not simulated: ${write.kind}`)
}

function placeEntry(
  write: Extract<Write, { kind: 'entry' }>,
  changes: Disk,
  known: Known,
  fresh: (key: string, row: unknown) => void,
): void {
  const { kind: _, ...row } = write
  if ((known(`table ${row.table}`) as TableRow).epoch !== row.epoch) throw new Fenced('a table has another owner')
  fresh(`entry ${row.table} ${row.seq}`, row)
  changes.set(`last ${row.table}`, row)
}

function placeTable(
  write: Extract<Write, { kind: 'table' }>,
  known: Known,
  fresh: (key: string, row: unknown) => void,
): void {
  const { kind: _, ...row } = write
  const { scenario } = known(`workshop ${row.workshop}`) as WorkshopRow
  fresh(`table ${row.id}`, { ...row, scenario, epoch: 0, closed: false })
}

function own({ table, epoch }: Extract<Write, { kind: 'owned' }>, changes: Disk, known: Known): void {
  const row = known(`table ${table}`) as TableRow
  if (row.epoch >= epoch) throw new Fenced('a table has another owner')
  changes.set(`table ${table}`, { ...row, epoch })
}
