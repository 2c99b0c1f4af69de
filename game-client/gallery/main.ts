/** `npm run gallery`: plays evenings, takes pictures of every view, and lists them on one page. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import type { Language } from '../../shared/scenario/schema.ts'
import type { ScenarioInfo } from '../net/wire.ts'
import { showAlone } from './alone.ts'
import { openBrowser, openPage } from './browser.ts'
import { showDevices } from './devices.ts'
import { showDoors } from './doors.ts'
import { type Flags, flagsIn } from './flags.ts'
import { request } from './http.ts'
import { indexPage } from './index-page.ts'
import { viewIds } from './panels.ts'
import { languagesOf, shotOf } from './plan.ts'
import { showRoom } from './room.ts'
import { type Server, startServer } from './server.ts'
import type { Studio } from './studio.ts'
import { showTables } from './tables.ts'
import { help, lines, spoken } from './texts/words.ts'
import { showTrouble } from './trouble.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const flags = flagsIn(args)
  if ('unusable' in flags) return refuse(`${lines.unusable(flags.unusable)}\n\n${help(viewIds)}`)
  if (flags.help) {
    console.log(help(viewIds))
    return 0
  }
  const unknown = flags.views.find((name) => !viewIds.includes(name))
  if (unknown !== undefined) return refuse(lines.noSuch('view', unknown, viewIds))
  const browser = await openBrowser(root)
  if (browser === null) return refuse(lines.noChromium)
  const server = await startServer(root)
  try {
    return await show(flags, browser, server)
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function show(flags: Flags, browser: Browser, { base }: Server): Promise<number> {
  const all = await request<ScenarioInfo[]>(base, 'GET', '/api/scenarios')
  const ids = all.map(({ id }) => id)
  const unknown = flags.scenarios.find((id) => !ids.includes(id))
  if (unknown !== undefined) return refuse(lines.noSuch('scenario', unknown, ids))
  const folder = folderFor(flags)
  const started = performance.now()
  const told = { shown: 0, failed: 0 }
  const tell = (file: string, problem: string | null) => {
    told[problem === null ? 'shown' : 'failed'] += 1
    console.log(problem === null ? file : lines.failed(file, problem.split('\n', 1).join()))
  }
  for (const { id } of flags.scenarios.length > 0 ? all.filter(({ id }) => flags.scenarios.includes(id)) : all)
    for (const language of languagesOf(flags)) await showIn({ base, flags, browser, folder, tell }, id, language)
  if (told.shown + told.failed === 0) return refuse(lines.nothing)
  const page = join(folder, 'index.html')
  writeFileSync(page, indexPage(readdirSync(folder).flatMap((file) => shotOf(file) ?? [])))
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`\n${lines.done(told.shown, seconds, pathToFileURL(page).href)}`)
  return told.failed === 0 ? 0 : 1
}

interface Hall {
  readonly base: string
  readonly flags: Flags
  readonly browser: Browser
  readonly folder: string
  readonly tell: Studio['album']['tell']
}

/** All parts of one scenario in one language; one that cannot be played to its end does not stop the others. */
async function showIn({ base, flags, browser, folder, tell }: Hall, id: string, language: Language): Promise<void> {
  const known = await request<ScenarioInfo[]>(base, 'GET', `/api/scenarios?language=${language}`)
  const scenario = known.find((each) => each.id === id)
  if (scenario === undefined) return
  const device = { base, language, ratio: flags.ratio, town: flags.town }
  const studio: Studio = {
    base,
    flags,
    scenario,
    language,
    words: spoken[language],
    album: { folder, scenario: id, language, town: flags.town !== 'off', whole: flags.whole, tell },
    open: (path, kept) => openPage(browser, path, device, kept),
  }
  // Doors and troubles look the same in every scenario: where nobody asks for more, the first one shows them.
  const named = flags.everything || flags.scenarios.length > 0 || flags.views.length > 0 || flags.phases.length > 0
  const parts =
    named || known[0]?.id === id
      ? [showDoors, showRoom, showAlone, showDevices, showTables, showTrouble]
      : [showRoom, showAlone]
  for (const part of parts) {
    try {
      await part(studio)
    } catch (error) {
      tell(`${id} ${language} ${part.name}`, error instanceof Error ? error.message : String(error))
    }
  }
}

/** Where the pictures go; what lay in the gallery's own folder is of yesterday. */
function folderFor({ shots }: Flags): string {
  const folder = shots === null ? join(root, '.cache/gallery') : resolve(shots)
  if (shots === null) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

function refuse(why: string): 2 {
  console.error(why)
  return 2
}
