/** The first screen keeps nobody waiting: its tasks above 50 ms beside those of a blank page, visited in turn. */
import type { CDPSession } from '@playwright/test'
import type { Figure, Measuring } from '../figures.ts'
import { type Browsing, browse } from './browse.ts'

const VISITS = 8
const LONG = 50
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }
const BLANK = '<!doctype html><html lang="en"><title>blank</title><main><button type="button">.</button></main></html>'

export const firstScreen: Measuring = { run: () => browse(measured) }

/** Milliseconds by the clock, and of the processor: under a load, a task waits for other programs most of its time. */
interface Task {
  readonly clock: number
  readonly processor: number
}

async function measured(browsing: Browsing): Promise<Figure[]> {
  const [ours, blank]: [Task[], Task[]] = [[], []]
  for (let visit = 0; visit < VISITS; visit += 1) {
    blank.push(...(await tasksOf(browsing, '/blank')))
    ours.push(...(await tasksOf(browsing, '/')))
  }
  return (['processor', 'clock'] as const).map((by) => ({
    what: `first screen, ${VISITS} visits: tasks above ${LONG} ms by the ${by}`,
    beside: `a blank page: ${told(blank, by)}`,
    bar: by === 'processor' ? `none above ${LONG} ms, or none longer than that` : '',
    ours: told(ours, by),
    met: by === 'processor' ? longest(ours, by) <= Math.max(LONG, longest(blank, by)) : null,
  }))
}

/** All tasks of the page's main thread until it is quiet. */
async function tasksOf({ base, open }: Browsing, path: string): Promise<readonly Task[]> {
  const page = await open(phone, false)
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: BLANK }))
  const devtools = await page.context().newCDPSession(page)
  const traced: Traced[] = []
  devtools.on('Tracing.dataCollected', ({ value }) => traced.push(...(value as unknown as Traced[])))
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel,devtools.timeline' })
  await page.goto(base + path, { waitUntil: 'networkidle' })
  await page.locator('main button').first().waitFor()
  await endOf(devtools)
  await page.context().close()
  // Tracing sees the whole browser: ours is the thread that read our page.
  const own = traced.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url?.startsWith(base) === true)
  if (own === undefined) throw new Error('the page was not traced')
  return traced
    .filter(({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === own.pid && tid === own.tid)
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1_000, processor: tdur / 1_000 }))
}

/** What a trace tells of one thing; times in microseconds. */
interface Traced {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly beginData?: { readonly url?: string } }
}

async function endOf(devtools: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve))
  await devtools.send('Tracing.end')
  await complete
}

function longest(tasks: readonly Task[], by: keyof Task): number {
  return Math.max(0, ...tasks.map((task) => task[by]))
}

function told(tasks: readonly Task[], by: keyof Task): string {
  const long = tasks.filter((task) => task[by] > LONG)
  return `${long.length === 0 ? 'none' : long.length}, the longest of all ${longest(tasks, by).toFixed(0)} ms`
}
