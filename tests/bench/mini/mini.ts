/** planspiel-mini: our server beside bare Colyseus and a bare WebSocket, one after the other, again and again. */
import { atMost, type Figure, type Measuring, median, plain } from '../figures.ts'
import { ours } from './ours.ts'
import { bare, limit } from './peers.ts'
import { type Run, runOnce } from './run.ts'
import type { Side } from './side.ts'

const sides = [limit, bare, ours] as const
const SIZES = [1, 5] as const
const TURNS = 3
const ROUNDS = 4

export const mini: Measuring = {
  async run() {
    const runs = new Map<string, Run[]>()
    for (let turn = 1; turn <= TURNS; turn += 1)
      for (const tables of SIZES)
        for (const side of sides) {
          const run = await runOnce(side, { tables, rounds: ROUNDS, seed: turn })
          if (run.lost > 0 || run.wrong > 0) throw new Error(`${side.name}: ${run.lost} lost, ${run.wrong} wrong`)
          runs.set(key(side, tables), [...(runs.get(key(side, tables)) ?? []), run])
        }
    return SIZES.flatMap((tables) => figuresOf(runs, tables))
  },
}

function figuresOf(runs: ReadonlyMap<string, readonly Run[]>, tables: number): Figure[] {
  const of = (side: Side, what: keyof Run) => median((runs.get(key(side, tables)) ?? []).map((run) => run[what]))
  const ratio = (what: keyof Run, to: Side) => of(ours, what) / of(to, what)
  const where = `${tables} ${tables === 1 ? 'table' : 'tables'}`
  const beside = (what: keyof Run, digits: number) =>
    `ws ${of(limit, what).toFixed(digits)}, Colyseus ${of(bare, what).toFixed(digits)}`
  return [
    atMost(`${where}: seen by all 20, p50, of Colyseus`, ratio('p50', bare), 1.3, '×', `${beside('p50', 1)} ms`, 2),
    atMost(`${where}: seen by all 20, p95, of Colyseus`, ratio('p95', bare), 1.3, '×', `${beside('p95', 1)} ms`, 2),
    plain(`${where}: the same, of ws`, `${ratio('p50', limit).toFixed(2)} / ${ratio('p95', limit).toFixed(2)}×`),
    plain(`${where}: the same`, `${of(ours, 'p50').toFixed(1)} / ${of(ours, 'p95').toFixed(1)} ms`),
    atMost(`${where}: processor time, of Colyseus`, ratio('cpu', bare), 1.6, '×', `${beside('cpu', 2)} s per 1,000`, 2),
    plain(`${where}: the same`, `${of(ours, 'cpu').toFixed(2)} s per 1,000`),
    atMost(`${where}: bytes per action and client`, of(ours, 'bytes'), 50, '', beside('bytes', 0)),
    ...(tables === 1
      ? []
      : [
          atMost(`${where}: memory per table at the end`, of(ours, 'after'), 1.6, ' MB', `${beside('after', 1)} MB`, 1),
          atMost('joining: bytes for one client', of(ours, 'join'), 14_000, '', beside('join', 0)),
        ]),
  ]
}

function key({ name }: Side, tables: number): string {
  return `${name} ${tables}`
}
