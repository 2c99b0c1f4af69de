/** A browser and a server for the town's bench; pages whose town can be asked, and the measuring part beside them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { TOWN, watchTown } from '../../e2e/support/town.ts'
import { findChromium } from '../../runner/chromium.mjs'
import { serve } from '../mini/server.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export interface Browsing {
  readonly base: string
  /** A page on a device of its own, not yet anywhere. With the town unless it is to be left out. */
  open(device: BrowserContextOptions, town?: boolean): Promise<Page>
  /** Resident memory of the server in MB. */
  memory(): number
}

/** Starts both, and stops both whatever happens. */
export async function browse<T>(look: (browsing: Browsing) => Promise<T>): Promise<T> {
  const executablePath = findChromium(here('../../..'))
  if (executablePath === null) throw new Error('no Chromium: name one in CHROMIUM')
  const folder = mkdtempSync(join(tmpdir(), 'platzwechsel-bench-'))
  const measuring = await bundled()
  const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'warn', PUBLIC_URL: undefined }
  const serving = await serve(here('../../../game-server/main.ts'), env)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    return await look({
      base: serving.base,
      memory: serving.memory,
      open: (device, town = true) => open(browser, measuring, device, town),
    })
  } finally {
    await browser.close()
    await serving.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function open(browser: Browser, measuring: string, device: BrowserContextOptions, town: boolean): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', ...device })
  if (town) await watchTown(context)
  else await context.route(TOWN, (route) => route.abort())
  await context.route('**/bench.js', (route) => route.fulfill({ contentType: 'text/javascript', body: measuring }))
  return context.newPage()
}

/** The part that measures, as one script for the page. */
async function bundled(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'platzwechsel-bench-'))
  try {
    await build({
      configFile: here('../../../game-client/vite.config.ts'),
      logLevel: 'error',
      build: {
        outDir: folder,
        manifest: false,
        lib: { entry: here('in-page.ts'), formats: ['es'], fileName: () => 'bench.js' },
      },
    })
    return readFileSync(join(folder, 'bench.js'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
