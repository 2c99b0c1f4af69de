/** What campaigns came to, as the table in the README and as lines on the screen. */
import { spawnSync } from 'node:child_process'
import { availableParallelism, totalmem } from 'node:os'
import { isSound, type Outcome } from './campaign.ts'

export interface Ran {
  readonly name: string
  readonly seconds: number
  /** The code that it ran on. */
  readonly commit: string
  /** Null where it could not run to its end. */
  readonly outcome: Outcome | null
}

const FROM = '<!-- table: written by `npm run chaos -- all` -->'
const TO = '<!-- /table -->'

/** The README with this table in the place of the last one. Throws where it has no such place. */
export function withTable(readme: string, ran: readonly Ran[], on: string): string {
  const [from, to] = [readme.indexOf(FROM), readme.indexOf(TO)]
  if (from < 0 || to < from) throw new Error('the README has no place for the table')
  return `${readme.slice(0, from + FROM.length)}\n${tableOf(ran)}\n\n${sumOf(ran)} ${on}\n${readme.slice(to)}`
}

export function tableOf(ran: readonly Ran[]): string {
  const head =
    'campaign | tried | found | lost | doubled | leaked | illegal accepted (refused) | longest | seeds | ran for | commit'
  return [`| ${head} |`, `|${'---|'.repeat(head.split('|').length)}`, ...ran.map(rowOf)].join('\n')
}

/** How long all of it ran, together. */
function sumOf(ran: readonly Ran[]): string {
  const minutes = Math.round(ran.reduce((sum, { seconds }) => sum + seconds, 0) / 60)
  return `In sum ${minutes} minutes of running.`
}

function rowOf({ name, seconds, commit, outcome }: Ran): string {
  const ran = `${grouped(Math.round(seconds))} s`
  const cells = outcome === null ? ['**could not run**', ...Array(7).fill('')] : cellsOf(outcome)
  return `| ${[name, ...cells, ran, commit].join(' | ')} |`
}

function cellsOf(outcome: Outcome): string[] {
  const { what, tried, found, lost, doubled, leaked, acceptedIllegal, refusedIllegal, longest, seeds } = outcome
  const bad = (count: number) => (count === 0 ? '0' : `**${grouped(count)}**`)
  return [
    `${grouped(tried)} ${what}`,
    ...[found.length, lost, doubled, leaked].map(bad),
    `${bad(acceptedIllegal)} (${grouped(refusedIllegal)})`,
    `${grouped(Math.round(longest))} ms`,
    seeds,
  ]
}

/** One campaign as lines on the screen. */
export function spoken({ name, seconds, outcome }: Omit<Ran, 'commit'>): string {
  if (outcome === null) return `${name}: could not run`
  const { what, tried, found, lost, doubled, leaked, acceptedIllegal, refusedIllegal, longest, seeds, notes } = outcome
  const sums = `${lost} lost, ${doubled} doubled, ${leaked} leaked, ${acceptedIllegal} illegal accepted, ${grouped(refusedIllegal)} refused`
  return [
    `${isSound(outcome) ? '✓' : '✗'} ${name}: ${grouped(tried)} ${what} in ${seconds.toFixed(0)} s; ${sums}; longest ${grouped(Math.round(longest))} ms; seeds ${seeds}`,
    ...(notes ?? []).map((note) => `  ${note}`),
    ...found.map(({ seed, says, after }) => `  found after ${after.toFixed(1)} s with seed ${seed}: ${says}`),
  ].join('\n')
}

/** Which code lies in this folder; a copy without its history has no name. */
export function commitOf(root: string): string {
  const { status, stdout } = spawnSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : '–'
}

/** What kind of machine this is. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} cores, ${memory} GiB, Node ${process.versions.node}, ${process.platform}.`
}

function grouped(count: number): string {
  return count.toLocaleString('en')
}
