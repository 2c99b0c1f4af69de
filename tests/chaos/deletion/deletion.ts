/** Campaign: words of people all over a real server, deleted singly and by date, and then looked for in every byte that is left. */
import { join } from 'node:path'
import { backUp, restore } from '../../../game-server/store/backup.ts'
import { brokenAt } from '../../../game-server/store/chain.ts'
import { hall } from '../../support/engine-hall.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { type Campaign, type Finding, goesOn } from '../campaign.ts'
import { filesIn, tracesIn } from './traces.ts'
import { type Written, writeEverything } from './workshop.ts'

const DAY = 86_400_000
const TEN_MINUTES = 600_000

export const deletion: Campaign = {
  name: 'deletion',
  does: 'deletes names, texts, letters and drafts, singly and by date, and looks for them in every byte that is left',
  lane: 15,
  long: 300,
  async run({ seconds, count, seed }) {
    const began = performance.now()
    const passed = () => (performance.now() - began) / 1_000
    const found: Finding[] = []
    let [tried, searched, longest] = [0, 0, 0]
    while (goesOn({ seconds, count }, tried, passed())) {
      const before = performance.now()
      const { traces, words } = await once(`${seed}x${tried}`)
      for (const says of traces) found.push({ seed, says, after: passed() })
      tried += 1
      searched += words
      longest = Math.max(longest, performance.now() - before)
    }
    return {
      ...{ what: 'workshops', tried, found, lost: 0, doubled: 0, leaked: 0, refusedIllegal: 0, acceptedIllegal: 0 },
      ...{ seeds: `${seed}x0 to ${seed}x${tried - 1}`, longest },
      notes: [`${searched} words looked for in database, companions, backups, logs, records and views`],
    }
  },
}

/** One workshop from its first word to its last trace, beside another one that must lose nothing. */
export async function once(mark: string): Promise<{ traces: string[]; words: number }> {
  let server = await startServer({ scenarios: [hall] })
  const traces: string[] = []
  let words = 0
  const gone = async (when: string, places: Map<string, Buffer>, missing: readonly string[]) => {
    words += missing.length
    traces.push(...tracesIn(places, missing).map((trace) => `${when}: ${trace}`))
  }
  try {
    const doomed = await writeEverything(server, `${mark}a`)
    const staying = await writeEverything(server, `${mark}b`)
    const all = [...doomed.own, doomed.name, doomed.notice, ...doomed.others]
    const there = await placesOf(server, doomed)
    // Whoever finds nothing at first would find nothing afterwards either.
    traces.push(
      ...all.filter((word) => tracesIn(there, [word]).length === 0).map((word) => `${word} never lay anywhere`),
    )
    const copy = join(server.folder, 'copy.sqlite')
    await backUp(join(server.folder, 'test.sqlite'), copy)

    const single = await deleteSingly(doomed)
    server.clock.advance(TEN_MINUTES)
    await server.service.commit.keep([])
    const after = await placesOf(server, doomed)
    after.delete('copy.sqlite')
    await gone('deleted singly', after, [...single, doomed.takenBack])
    traces.push(...(await chains(server, doomed)))

    await doomed.workshop.facilitator.call('PATCH', '/api/workshop', { keepDays: 1 })
    await server.stop()
    server.clock.advance(DAY)
    server = await server.restart()
    const left = await placesOf(server, null)
    left.delete('copy.sqlite')
    await gone('deleted by date', left, [...all, doomed.takenBack])
    traces.push(
      ...staying.others.filter((word) => tracesIn(left, [word]).length === 0).map((word) => `${word} is lost`),
    )

    // An older backup brings it all back, and with the next start it is gone again.
    await server.stop()
    restore(copy, join(server.folder, 'test.sqlite'), 1)
    server.clock.advance(31 * DAY)
    server = await server.restart()
    const restored = filesIn(server.folder)
    restored.delete('copy.sqlite')
    restored.delete('test.sqlite.before-1')
    await gone('restored after its time', restored, [...all, ...staying.others])
    return { traces, words }
  } finally {
    await server.remove()
  }
}

/** What was deleted, by the three who may. */
async function deleteSingly({ workshop, own, name, notice }: Written): Promise<string[]> {
  const { facilitator, table, people } = workshop
  await people[0]?.call('DELETE', '/api/seat/data')
  await facilitator.call('POST', `/api/workshop/seats/${people[1]?.joined.seat}/rename`, { nickname: null })
  const { public: seen } = await facilitator.look()
  await facilitator.call('DELETE', `/api/tables/${table}/texts/${String(seen.notice)}`)
  return [...own, name, notice]
}

/** Every place where words could lie: files, what was logged, and what is handed out to each who may ask. */
async function placesOf(server: TestServer, of: Written | null): Promise<Map<string, Buffer>> {
  const places = filesIn(server.folder)
  places.set(
    'the log',
    Buffer.from(JSON.stringify(server.logged, (_, value) => (value instanceof Error ? value.stack : value))),
  )
  if (of === null) return places
  const { facilitator, table, people } = of.workshop
  const record = await facilitator.call('GET', `/api/tables/${table}/record`)
  places.set('the record', Buffer.from(JSON.stringify(record.body)))
  for (const [n, one] of [facilitator, ...people].entries()) {
    places.set(`view ${n}`, Buffer.from(JSON.stringify(await one.look(n === 0 ? table : undefined))))
    if (n > 0) places.set(`own data ${n}`, Buffer.from(JSON.stringify((await one.call('GET', '/api/seat/data')).body)))
  }
  return places
}

/** The log goes on vouching for what was deleted, and plays again. */
async function chains(server: TestServer, { workshop: { table } }: Written): Promise<string[]> {
  const rows = await server.service.store.entries(table)
  const vouched = rows.filter(({ text }) => text !== null).length
  return [
    ...(brokenAt(rows) === null ? [] : ['the log does not hold together']),
    ...(vouched >= 5 ? [] : [`the log vouches for ${vouched} texts only`]),
  ]
}
