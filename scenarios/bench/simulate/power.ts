/** Who has power in a body: by the votes alone, and by how ballots came out in play. */
import type { Body, Scenario } from '../../../shared/scenario/schema.ts'
import { byName, round } from './numbers.ts'
import type { Outcome } from './outcome.ts'

export interface Power {
  readonly votes: number
  readonly majority: number
  readonly late: number | null
  /** Ballots in all runs, and those that were won. */
  readonly counted: number
  readonly carried: number
  /** A role, or `member:0` for the first member whom nobody plays. */
  readonly players: Readonly<Record<string, PlayerPower>>
}

export interface PlayerPower {
  readonly votes: number
  /** Share of all coalitions' turning points that are this player's (Banzhaf). */
  readonly share: number
  /** Whether nothing passes without it. */
  readonly blocks: boolean
  /** The same, if it is too late for the agenda. */
  readonly blocksLate: boolean
  /** Whether nothing passes if it may not vote because it would carry it out. */
  readonly missed: boolean
  /** Share of the ballots in play that its vote alone would have turned. */
  readonly decided: number
}

export function powerOf({ bodies }: Scenario, outcomes: readonly Outcome[]): Record<string, Power> {
  return byName(Object.keys(bodies), (id) => {
    const body = bodies[id]
    const ballots = outcomes.flatMap(({ ballots: by }) => by[id] ?? [])
    const sum = (of: (one: (typeof ballots)[number]) => number) => ballots.reduce((all, one) => all + of(one), 0)
    const weights = body === undefined ? {} : weightsOf(body)
    const all = Object.values(weights).reduce((a, b) => a + b, 0)
    // Where those count who are there, everybody is taken to be there.
    const majority = body === undefined || body.of === 'present' ? Math.floor(all / 2) + 1 : body.majority
    const late = body?.late ?? null
    const turns = turningPoints(weights, majority)
    const turned = Object.values(turns).reduce((a, b) => a + b, 0)
    const counted = sum((one) => one.counted)
    const players = byName(Object.keys(weights), (player) => {
      const votes = weights[player] ?? 0
      const sits = body !== undefined && Object.hasOwn(body.seats, player)
      return {
        votes,
        share: round((turns[player] ?? 0) / Math.max(1, turned)),
        blocks: all - votes < majority,
        blocksLate: late !== null && all - votes < late,
        missed: sits && body.conflict && all - votes < majority,
        decided: round(sum(({ decided }) => decided[player] ?? 0) / Math.max(1, counted)),
      }
    })
    return { votes: all, majority, late, counted, carried: sum((one) => one.carried), players }
  })
}

function weightsOf({ seats, members }: Body): Record<string, number> {
  return { ...seats, ...Object.fromEntries(members.map(({ votes }, i) => [`member:${i}`, votes])) }
}

/** For each player, the coalitions that win with it and would lose without. Bodies are small: at most 2^20 are tried. */
function turningPoints(weights: Readonly<Record<string, number>>, majority: number): Record<string, number> {
  const players = Object.keys(weights).slice(0, 20)
  const votes = players.map((player) => weights[player] ?? 0)
  const turns = players.map(() => 0)
  for (let coalition = 0; coalition < 2 ** players.length; coalition += 1) {
    const together = votes.reduce((sum, vote, i) => ((coalition >> i) & 1 ? sum + vote : sum), 0)
    if (together < majority) continue
    votes.forEach((vote, i) => {
      if ((coalition >> i) & 1 && together - vote < majority) turns[i] = (turns[i] ?? 0) + 1
    })
  }
  return Object.fromEntries(players.map((player, i) => [player, turns[i] ?? 0]))
}
