/** The findings of a search as a page in the terminal. */
import type { Id } from '../../../shared/engine/state.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { textAt } from '../../../shared/scenario/texts.ts'
import type { Speaker } from '../words.ts'
import type { Silent } from './balance.ts'
import type { Findings } from './findings.ts'
import type { Comparison, FieldReplies, Replies } from './replies.ts'

/** The lines of the page; of one role alone where it is named. */
export function pageOf(findings: Findings, scenario: Scenario, speaker: Speaker, only?: Id): string[] {
  const voice = voiceOf(scenario, speaker)
  const roles = findings.replies.filter(({ role }) => only === undefined || role === only)
  const later = findings.laterReplies.filter(({ role }) => only === undefined || role === only)
  return [
    ...(only === undefined ? overall(findings, voice) : []),
    ...roles.flatMap((replies) => repliesIn(replies, 'searchReplies', voice)),
    ...later.flatMap((replies) => repliesIn(replies, 'searchLaterReplies', voice)),
    ...forcing(findings, voice, only),
    ...(only === undefined ? silent(findings.balance.silent, voice) : []),
    ...(only === undefined ? equilibria(findings, voice) : []),
  ]
}

interface Voice {
  readonly say: Speaker['say']
  readonly role: (id: Id) => string
  readonly number: (n: number) => string
}

function voiceOf(scenario: Scenario, { say, language }: Speaker): Voice {
  return {
    say,
    role: (id) => textAt(scenario, `roles.${id}.name`, language) ?? id,
    number: (n) => say('number', { n }),
  }
}

function overall({ plays, lists, firstHalves, towns, outcomes, ways }: Findings, voice: Voice): string[] {
  const { say, role, number } = voice
  const factors = Object.entries(lists).map(([id, size]) => `${role(id)} ${number(size)}`)
  return [
    say('searchPlays', { plays, factors: factors.join(' × ') }),
    say('searchTowns', { firstHalves, towns, outcomes }),
    '',
    say('searchEndings', { endings: counts(ways.endings, voice) }),
    say('searchProposal', { signed: ways.signed, carried: ways.carried, notBest: ways.carriedNotBest }),
    say('searchFailed', { reasons: counts(ways.failed, voice) }),
    say('searchBestWithout', ways.bestWithout),
    say('searchBestWays', { count: ways.best.length }),
    ...table(
      ways.best.map(({ chosen, cards }) => [
        chosen.join(' + '),
        ...Object.entries(cards).map(([open, often]) => `${open} ${number(often)}`),
      ]),
    ),
  ]
}

function repliesIn({ role, contexts, fields }: Replies, head: 'searchReplies' | 'searchLaterReplies', voice: Voice) {
  const asked = fields.filter(({ strict }) => Object.values(strict).some(({ often }) => often > 0))
  const deeds = asked.filter(({ choice }) => !choice)
  return [
    '',
    voice.say(head, { role: voice.role(role), contexts }),
    ...table(asked.map((field) => [field.field, ...optionsOf(field, voice)])),
    ...table(deeds.map((field) => [field.field, doingOf(field, voice)])),
  ]
}

function optionsOf({ strict }: FieldReplies, { number }: Voice): string[] {
  return Object.entries(strict).map(
    ([option, { often, byEnding }]) => `${option} ${number(often)} (${number(byEnding)})`,
  )
}

function doingOf({ doing, doingSigned }: FieldReplies, { say, number }: Voice): string {
  const pair = ({ better, worse }: Comparison) => `${number(better)} / ${number(worse)}`
  return say('searchDoing', { all: pair(doing), signed: pair(doingSigned) })
}

function forcing({ balance }: Findings, { say, role }: Voice, only?: Id): string[] {
  const roles = Object.entries(balance.forcing).filter(([id]) => only === undefined || id === only)
  return [
    '',
    ...roles.map(([id, { worst, best, keepsBestAway }]) =>
      say('searchForcing', {
        role: role(id),
        worst: String(worst),
        best: String(best),
        keepsBestAway: String(keepsBestAway),
      }),
    ),
  ]
}

function silent(found: Silent, voice: Voice): string[] {
  const { say, role } = voice
  const naive = Object.entries(found.naive).map(
    ([id, lists]) => `${role(id)} ${lists.map((list) => list.join('/')).join(', ')}`,
  )
  return [
    '',
    say('searchSilent', { plays: found.plays, endings: counts(found.endings, voice) }),
    say('searchNaive', {
      lists: naive.join(' · '),
      endings: counts(found.naiveEndings, voice),
      subjects: found.naiveSubjects.join(', '),
    }),
    say('searchSilentEquilibria', { endings: counts(found.equilibria, voice) }),
  ]
}

function equilibria({ balance }: Findings, voice: Voice): string[] {
  return [
    voice.say('searchEquilibria', {
      endings: counts(balance.equilibria, voice),
      closed: counts(balance.closedEquilibria, voice),
    }),
  ]
}

function counts(by: Readonly<Record<string, number>>, { number }: Voice): string {
  return Object.entries(by)
    .map(([name, count]) => `${name} ${number(count)}`)
    .join(', ')
}

/** Rows with their columns below each other. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(cell.length, most[i] ?? 0)), [])
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd())
}
