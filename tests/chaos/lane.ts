/** The short lane of a campaign inside `npm test`: as long as it asks for, with the seed of the day's runs. */
import { expect, test } from 'vitest'
import { type Campaign, isSound } from './campaign.ts'

/** Registers the campaign as one test, which prints what it came to. */
export function shortLane(campaign: Campaign): void {
  test(`${campaign.name}: ${campaign.does}`, async () => {
    const seconds = process.env.QUICK === '1' ? Math.min(5, campaign.lane) : campaign.lane
    const outcome = await campaign.run({ seconds, count: null, seed: process.env.SEED ?? '17', say: () => undefined })
    expect(outcome.found).toEqual([])
    expect(isSound(outcome), JSON.stringify(outcome)).toBe(true)
  })
}
