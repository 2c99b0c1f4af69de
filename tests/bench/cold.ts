/** From the start of the process until people are heard, and until every table is open: with none, and with 25 of 1,000 entries. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { environment } from '../../game-server/bootstrap.mjs'
import { readConfig } from '../../game-server/config.ts'
import { systemClock } from '../../game-server/ports/clock.ts'
import { systemLog } from '../../game-server/ports/log.ts'
import { serve } from '../../game-server/serve.ts'
import { link, ROOT } from '../../game-server/store/chain.ts'
import { openSqlite } from '../../game-server/store/sqlite.ts'
import type { Write } from '../../game-server/store/store.ts'
import { begin } from '../../shared/engine/begin.ts'
import type { Ask, By } from '../../shared/engine/commands.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { step } from '../../shared/engine/step.ts'
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { atMost, type Figure, type Measuring, median, plain } from './figures.ts'
import { loopTime } from './loop.ts'
import { serve as start } from './mini/server.ts'

const ROOT_FOLDER = fileURLToPath(new URL('../..', import.meta.url))
const MAIN = fileURLToPath(new URL('../../game-server/main.ts', import.meta.url))
const TABLES = 25
const ENTRIES = 1_000
const BAR = 600
const TIMES = 3

export const coldStart: Measuring = {
  async run() {
    const folders = [
      mkdtempSync(join(tmpdir(), 'platzwechsel-')),
      mkdtempSync(join(tmpdir(), 'platzwechsel-')),
    ] as const
    try {
      await filled(folders[1])
      return await figures(...folders)
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function figures(empty: string, full: string): Promise<Figure[]> {
  const bare = fileURLToPath(new URL('peers/bare-server.ts', import.meta.url))
  for (const script of [bare, MAIN]) await startTime(script, empty)
  const times = { bare: [] as number[], empty: [] as number[], full: [] as number[], open: [] as number[] }
  for (let time = 0; time < TIMES; time += 1) {
    times.bare.push((await startTime(bare, empty)).listens)
    times.empty.push((await startTime(MAIN, empty)).listens)
    const { listens, open } = await startTime(MAIN, full)
    times.full.push(listens)
    times.open.push(open)
  }
  const [ms, nothing, colyseus] = [median(times.full), median(times.empty), median(times.bare)]
  const loops = (ms / loopTime()).toFixed(0)
  return [
    atMost('cold start with 25 tables × 1,000 entries', ms, BAR, ' ms', `Colyseus empty ${colyseus.toFixed(0)} ms`),
    plain('the same', `${loops} loops, ${(ms / colyseus).toFixed(1)}× Colyseus empty`),
    plain('the same without a table', `${nothing.toFixed(0)} ms`),
    plain('the same until every table is open', `${median(times.open).toFixed(0)} ms`),
    plain('taking up one table of 1,000 entries', `${((median(times.open) - nothing) / TABLES).toFixed(1)} ms`),
  ]
}

/** As `npm start` starts it: with what Node has compiled before. */
async function startTime(script: string, folder: string): Promise<{ readonly listens: number; readonly open: number }> {
  const settings = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'warn', PUBLIC_URL: undefined }
  const serving = await start(script, { ...environment(ROOT_FOLDER), ...settings })
  const listened = performance.now()
  // The bare peer has no such address, and nothing to open.
  while (script === MAIN && (await fetch(`${serving.base}/readyz`)).status === 503);
  const open = serving.started + performance.now() - listened
  await serving.stop()
  return { listens: serving.started, open }
}

/** Tables as a server leaves them behind: founded by a real one, their logs played by the engine. */
async function filled(folder: string): Promise<void> {
  const scenario = dienstag()
  const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder }
  const path = join(folder, 'platzwechsel.sqlite')
  const outside = { clock: systemClock(), log: systemLog('silent'), store: openSqlite(path) }
  const running = await serve(readConfig(env), outside)
  const { tables } = await running.service.registry.found(scenario, 'de', {
    tables: TABLES,
    pace: 'room',
    preset: null,
  })
  await running.stop()
  const store = openSqlite(path)
  const entries = entriesOf(scenario, tables[0]?.seed ?? '')
  for (const { id, head } of tables) {
    let hash = ROOT
    const writes = entries.map((entry, at): Write => {
      const row = { table: id, seq: at + 1, epoch: head.epoch, entry, text: null }
      hash = link(hash, row)
      return { kind: 'entry', ...row, hash }
    })
    await store.append(writes)
  }
  await store.close()
}

/** So many entries: evenings through all phases, each taken back to its first mark. */
function entriesOf(scenario: Scenario, seed: string): string[] {
  const facilitator: By = { kind: 'facilitator' }
  const entries: string[] = []
  let state = begin(scenario, seed, 'room')
  const ask = (by: By, what: Ask): boolean => {
    const command = { cid: `bench:${entries.length}`, by, at: entries.length * 1_000, ask: what }
    const outcome = step(state, command)
    if (isRefusal(outcome)) return false
    state = outcome.state
    entries.push(JSON.stringify({ command, events: outcome.events }))
    return true
  }
  for (const role of Object.keys(scenario.roles)) ask({ kind: 'server' }, { type: 'sit', seat: role, bot: null, role })
  ask(facilitator, { type: 'start' })
  while (entries.length < ENTRIES) {
    for (const [card, { owner }] of Object.entries(scenario.cards))
      ask({ kind: 'seat', seat: owner, role: owner, pen: null }, { type: 'share', card })
    if (ask(facilitator, { type: 'next', expect: state.town.position.phase })) continue
    const [first] = state.marks
    if (first === undefined || !ask(facilitator, { type: 'back', mark: first.id, reason: null }))
      throw new Error('nothing can be asked any more')
  }
  return entries.slice(0, ENTRIES)
}

function dienstag(): Scenario {
  const file = fileURLToPath(new URL('../../scenarios/dienstag-17-uhr/scenario.json', import.meta.url))
  const loaded = load(JSON.parse(readFileSync(file, 'utf8')))
  if ('diagnostics' in loaded) throw new Error('the scenario cannot be played')
  return loaded.scenario
}
