/** What campaigns came to, as the table in the README and as lines on the screen. */
import { execFileSync } from 'node:child_process'
import { availableParallelism, totalmem } from 'node:os'
import { isSound, type Outcome } from './campaign.ts'

export interface Ran {
  readonly name: string
  readonly seconds: number
  /** Null where it could not run to its end. */
  readonly outcome: Outcome | null
}

const FROM = '<!-- table: written by `npm run chaos -- all` -->'
const TO = '<!-- /table -->'

/** The README with this table in the place of the last one. Throws where it has no such place. */
export function withTable(readme: string, ran: readonly Ran[], where: string): string {
  const [from, to] = [readme.indexOf(FROM), readme.indexOf(TO)]
  if (from < 0 || to < from) throw new Error('the README has no place for the table')
  return `${readme.slice(0, from + FROM.length)}\n${tableOf(ran)}\n\n${where}\n${readme.slice(to)}`
}

export function tableOf(ran: readonly Ran[]): string {
  const head =
    'campaign | tried | found | lost | doubled | leaked | illegal accepted (refused) | longest | seeds | ran for'
  return [`| ${head} |`, `|${'---|'.repeat(head.split('|').length)}`, ...ran.map(rowOf)].join('\n')
}

function rowOf({ name, seconds, outcome }: Ran): string {
  const ran = `${seconds.toFixed(0)} s`
  const cells = outcome === null ? ['**could not run**', ...Array(7).fill('')] : cellsOf(outcome)
  return `| ${[name, ...cells, ran].join(' | ')} |`
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
export function spoken({ name, seconds, outcome }: Ran): string {
  if (outcome === null) return `${name}: could not run`
  const { what, tried, found, lost, doubled, leaked, acceptedIllegal, refusedIllegal, longest, seeds, notes } = outcome
  const sums = `${lost} lost, ${doubled} doubled, ${leaked} leaked, ${acceptedIllegal} illegal accepted, ${grouped(refusedIllegal)} refused`
  return [
    `${isSound(outcome) ? '✓' : '✗'} ${name}: ${grouped(tried)} ${what} in ${seconds.toFixed(0)} s; ${sums}; longest ${grouped(Math.round(longest))} ms; seeds ${seeds}`,
    ...(notes ?? []).map((note) => `  ${note}`),
    ...found.map(({ seed, says, after }) => `  found after ${after.toFixed(1)} s with seed ${seed}: ${says}`),
  ].join('\n')
}

/** Which code on what kind of machine. */
export function whereItRan(root: string): string {
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' }).trim()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `Commit ${commit}, ${availableParallelism()} cores, ${memory} GiB, Node ${process.versions.node}, ${process.platform}.`
}

function grouped(count: number): string {
  return count.toLocaleString('en')
}
