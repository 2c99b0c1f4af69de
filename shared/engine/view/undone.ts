/** What a step back would take back: counted by kind, and only what everybody has seen happen. */
import type { Town } from '../state.ts'

/** Counts of what is there now and was not then; a kind of which there is nothing is left out. */
export function undoneBy(now: Town, then: Town): Readonly<Record<string, number>> {
  const [after, before] = [seenIn(now), seenIn(then)]
  const more = Object.keys(after).map((kind) => [kind, (after[kind] ?? 0) - (before[kind] ?? 0)] as const)
  return Object.fromEntries(more.filter(([, count]) => count > 0))
}

function seenIn({ cards, promises, choices, motions, proposals, acts, news, year }: Town): Record<string, number> {
  return {
    cards: Object.values(cards).filter(({ opened }) => opened !== null).length,
    promises: promises.filter(({ state }) => state !== 'spoken').length,
    choices: Object.values(choices).filter(({ revealed }) => revealed).length,
    motions: Object.keys(motions).length,
    ballots: Object.values(motions).reduce((sum, { results }) => sum + results.length, 0),
    signatures: Object.values(proposals).reduce((sum, { signed }) => sum + signed.length, 0),
    acts: acts.length,
    news: news.length,
    years: year,
  }
}
