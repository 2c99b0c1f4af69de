/** `npm run bench`: measures what the house promises, and prints it beside what others do. */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { Figure, Measuring } from './figures.ts'
import { loopTime } from './loop.ts'

interface Bench {
  readonly name: string
  readonly what: string
  /** Loaded when it is run: whoever asks for help waits for no browser and no server. */
  readonly load: () => Promise<Measuring>
}

const benches: readonly Bench[] = [
  {
    name: 'town',
    what: 'the drawn town in Chromium without a graphics card, and what the pages weigh',
    load: async () => (await import('./town/town.ts')).town,
  },
  {
    name: 'first',
    what: 'tasks above 50 ms on the first screen, beside a blank page visited in turn',
    load: async () => (await import('./town/first.ts')).firstScreen,
  },
  {
    name: 'city',
    what: 'the whole town in Chromium without a graphics card: 480 families, 40 seats of a body, the lights of a year',
    load: async () => (await import('./whole/city.ts')).city,
  },
  {
    name: 'whatif',
    what: 'what-ifs of the full game, from the press on the console until the two courses stand there',
    load: async () => (await import('./whole/what-ifs.ts')).whatIfs,
  },
  {
    name: 'cold',
    what: 'from the start of the process until it listens, with 25 tables of 1,000 entries',
    load: async () => (await import('./cold.ts')).coldStart,
  },
  {
    name: 'plays',
    what: 'one evening of each scenario in the engine, scripted and by bots',
    load: async () => (await import('./plays.ts')).plays,
  },
  {
    name: 'mini',
    what: 'planspiel-mini, tables of 20 with 40 actions a second each, interleaved with bare Colyseus and a bare WebSocket',
    load: async () => (await import('./mini/mini.ts')).mini,
  },
  {
    name: 'desk',
    what: 'four tables, 40 seats: a call for help, a decision and a drop until they stand at the console, beside a bare round trip',
    load: async () => (await import('./desk/desk.ts')).desk,
  },
  {
    name: 'workshop',
    what: 'the scripted workshop of tests/e2e, for the long tasks of its console',
    load: async () => (await import('./desk/afternoon.ts')).afternoon,
  },
  {
    name: 'trips',
    what: 'round trips until the first screen and until a seat is live, opening a connection with TLS counted as two',
    load: async () => (await import('./trips.ts')).roundTrips,
  },
]

const help = `npm run bench [-- options]

${benches.map(({ name, what }) => `  ${name.padEnd(8)} ${what}`).join('\n')}

  --only <name>  this bench alone; may be given several times
  --json         one JSON object instead of tables
  --help         this text

Times are also given in loops: one loop is what this machine needs for five million steps of a 32-bit xorshift.
A missed bar is printed and ends with 0; 1 where a bench could not run; 2 for a call that cannot be understood.`

process.exit(await main())

async function main(): Promise<number> {
  const asked = options()
  if (asked === null) return 2
  if (asked.help) {
    console.log(help)
    return 0
  }
  const before = { loop: loopTime(), load: loadavg()[0] ?? 0 }
  const results: Record<string, readonly Figure[]> = {}
  let code = 0
  for (const bench of benches.filter(({ name }) => asked.only.length === 0 || asked.only.includes(name))) {
    try {
      if (!asked.json) console.log(`\n── ${bench.name}: ${bench.what}`)
      results[bench.name] = await (await bench.load()).run()
      if (!asked.json) console.log(tableOf(results[bench.name] ?? []))
    } catch (error) {
      console.error(`${bench.name} could not run: ${error instanceof Error ? error.stack : String(error)}`)
      code = 1
    }
  }
  const machine = { ...before, loadAfter: loadavg()[0] ?? 0 }
  if (asked.json) console.log(JSON.stringify({ machine, results }))
  else
    console.log(
      `\nOne loop: ${machine.loop.toFixed(1)} ms. Load of the machine: ${machine.load.toFixed(1)} before, ${machine.loadAfter.toFixed(1)} after.`,
    )
  return code
}

function options() {
  const names = benches.map(({ name }) => name)
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const unknown = values.only.filter((name) => !names.includes(name))
    if (unknown.length === 0) return values
    console.error(`No such bench: ${unknown.join(', ')}.\n\n${help}`)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  }
  return null
}

function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, beside, bar, ours, met }) => [
    what,
    beside,
    bar,
    ours,
    met === null ? '' : met ? 'met' : 'MISSED',
  ])
  const all = [['what', 'others', 'bar', 'ours', ''], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join(' │ ')
        .trimEnd(),
    )
    .join('\n')
}
