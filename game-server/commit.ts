/** The one loop through which everything is decided and kept: written, then shown, then acknowledged. */
import type { State } from '../shared/engine/state.ts'
import type { Answer } from '../shared/protocol/private-view.ts'
import { type Asked, begun, decideOne, erasedIn, type Working } from './deciding.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import { inTime, takeUpAgain } from './recovery.ts'
import type { AnswerKey, Store, Write } from './store/store.ts'
import type { LiveTable } from './table.ts'
import { publish, publishStanding } from './telling.ts'

/** Not kept and not decided: whoever asked has to ask again. */
export class Unavailable extends Error {
  override name = 'Unavailable'
}

/** Our own bug: it is in the log, the one who asked hears one neutral sentence, and everything else goes on. */
export class Fault extends Error {
  override name = 'Fault'
}

export interface Commit {
  /** The answer to a command, once it is safe. Rejects with `Unavailable` or `Fault`. */
  ask(asked: Asked): Promise<Answer>
  /** Resolves once these are safe. Rejects with `Unavailable`. */
  keep(writes: readonly Write[]): Promise<void>
  /** Tables that this process answers for. */
  readonly tables: Map<string, LiveTable>
  /** Whether what is asked now can be kept. */
  readonly sound: boolean
  /** While it rests nothing is written, and everybody at a table is told so. What was kept before is still answered. */
  rest(resting: boolean): void
}

/** What is asked first of a table after a time in which nothing could be written; null where there is nothing to ask. */
export type MakeUp = (table: LiveTable, now: number, since: number) => Asked | null

interface Pending {
  readonly asked: Asked | null
  readonly writes: readonly Write[]
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

const KEPT: Answer = { cid: '', ok: true }

export function createCommit(store: Store, clock: Clock, log: Log, makeUp: MakeUp = () => null): Commit {
  const tables = new Map<string, LiveTable>()
  const waiting: Pending[] = []
  let running = false
  let resting = false
  /** Nobody knows what reached the disk. */
  let failing = false
  /** When the present trouble began, if there is any. */
  let since = 0

  function enqueue(asked: Asked | null, writes: readonly Write[]): Promise<Answer> {
    return new Promise((resolve, reject) => add({ asked, writes, resolve, reject }))
  }

  function add(...pending: readonly Pending[]): void {
    waiting.push(...pending)
    if (!running) void run()
  }

  async function run(): Promise<void> {
    running = true
    // Whatever the network has brought in the same turn belongs to the same group; a turn without more costs nothing.
    await clock.turn()
    while (waiting.length > 0) {
      const batch = waiting.splice(0)
      try {
        await serve(batch)
      } catch (error) {
        log.fault('a group could not be served', { error, count: batch.length })
        for (const { reject } of batch) reject(new Unavailable())
      }
      // Lets in what the network has brought meanwhile: it becomes the next group.
      await clock.turn()
    }
    running = false
  }

  async function serve(asked: readonly Pending[]): Promise<void> {
    const batch = failing ? [...(await recover()), ...asked] : asked
    const works = new Map<LiveTable, Working>()
    const settled: (() => void)[] = []
    const writes: Write[] = []
    const answers = await knownAnswers(batch)
    for (const pending of batch) {
      const answered = answerOne(pending, works, answers, writes)
      settled.push(() => (answered instanceof Error ? pending.reject(answered) : pending.resolve(answered)))
    }
    if (writes.length > 0) {
      try {
        await inTime(clock, store.append(writes))
      } catch (error) {
        trouble(() => {
          failing = true
        })
        throw error
      }
      // Only what was written proves that something can be written again.
      if (failing) overcome()
    }
    for (const [table, work] of works) {
      show(table, work)
    }
    for (const settle of settled) settle()
  }

  async function knownAnswers(batch: readonly Pending[]): Promise<Map<string, Answer>> {
    const keys = batch.flatMap(({ asked }) => (asked === null ? [] : [keyOf(asked)]))
    const found = keys.length === 0 ? [] : await store.answers(keys)
    const known = new Map<string, Answer>()
    keys.forEach((key, at) => {
      const answer = found[at]
      if (answer !== undefined) known.set(spelled(key), JSON.parse(answer))
    })
    return known
  }

  function answerOne(
    { asked, writes: own }: Pending,
    works: Map<LiveTable, Working>,
    known: Map<string, Answer>,
    writes: Write[],
  ): Answer | Error {
    if (asked === null) {
      if (resting) return new Unavailable()
      writes.push(...own)
      return KEPT
    }
    const key = spelled(keyOf(asked))
    const before = known.get(key)
    if (before !== undefined) return before
    if (resting || asked.table.fenced) return new Unavailable()
    try {
      const work = works.get(asked.table) ?? begun(asked.table)
      const { answer, after, writes: made } = decideOne(asked, work, log)
      works.set(asked.table, after ?? work)
      writes.push(...made, { kind: 'answer', ...keyOf(asked), answer: JSON.stringify(answer) })
      known.set(key, answer)
      return answer
    } catch (error) {
      log.fault('a command met a fault', { error, table: asked.table.id })
      return new Fault()
    }
  }

  function show(table: LiveTable, { state, head, lastAt, notedAt, botAsks, texts }: Working): void {
    const moved = head.seq !== table.head.seq
    forget(table, state)
    for (const id of erasedIn(table.state, state)) table.texts.delete(id)
    Object.assign(table, { state, head, lastAt, notedAt, botAsks })
    for (const [id, body] of texts) table.texts.set(id, body)
    if (!moved) return
    try {
      publish(table, clock.now(), (error) => log.fault('a listener could not be told', { error, table: table.id }))
    } catch (error) {
      log.fault('a table could not be shown', { error, table: table.id })
    }
  }

  /** A word that was replaced comes back by nothing, not even by a step back: its text stays on the disk alone. */
  function forget({ state: before, texts }: LiveTable, { house: { words } }: State): void {
    if (before.house.words === words) return
    for (const [seat, word] of Object.entries(before.house.words)) if (words[seat] !== word) texts.delete(word)
  }

  /** After a failed append nobody knows what reached the disk: look, and take up from there. */
  async function recover(): Promise<Pending[]> {
    await inTime(clock, store.reopen())
    for (const table of tables.values()) {
      const found = await inTime(clock, takeUpAgain(store, table))
      if (found === 'fenced') log.fault('a table has another owner', { table: table.id })
      else if (found === 'lost') log.fault('the disk has lost what was acknowledged', { table: table.id })
      else if (found !== 'same') show(table, found)
    }
    return resting ? [] : lostTime()
  }

  function overcome(): void {
    failing = false
    tellStanding()
    log.warn('the store was reopened', { count: tables.size, milliseconds: clock.now() - since })
  }

  function trouble(begins: () => void): void {
    if (!failing && !resting) since = clock.now()
    begins()
    tellStanding()
  }

  /** What running clocks lost while nobody could do anything. */
  function lostTime(): Pending[] {
    return [...tables.values()].flatMap((table) => {
      const asked = table.fenced ? null : makeUp(table, clock.now(), since)
      return asked === null ? [] : [{ asked, writes: [], resolve: () => undefined, reject: () => undefined }]
    })
  }

  function tellStanding(): void {
    for (const table of tables.values()) {
      table.resting = resting || failing || table.fenced
      try {
        publishStanding(table)
      } catch (error) {
        log.fault('a listener could not be told', { error, table: table.id })
      }
    }
  }

  return {
    tables,
    ask: (asked) => enqueue(asked, []),
    keep: async (writes) => {
      await enqueue(null, writes)
    },
    get sound() {
      return !failing && !resting
    },
    rest(wanted) {
      if (resting === wanted) return
      trouble(() => {
        resting = wanted
      })
      if (!resting && !failing) add(...lostTime())
    },
  }
}

function keyOf({ table, who, cid }: Asked): AnswerKey {
  return { table: table.id, who, cid }
}

function spelled({ table, who, cid }: AnswerKey): string {
  return `${table} ${who} ${cid}`
}
