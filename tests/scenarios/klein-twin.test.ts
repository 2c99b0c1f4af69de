/** „Auenfurt klein“: the parents' project fails as the bad twin that bots bring in, and passes once somebody thinks it through. */
import { describe, expect, test } from 'vitest'
import { run, way } from '../../scenarios/bench/simulate/plan.ts'
import { playRun } from '../../scenarios/bench/simulate/play-run.ts'
import type { RoleCommand } from '../../shared/engine/commands.ts'
import { klein } from '../support/engine-klein.ts'

const motion = 'elternprojekt'

describe("the parents' project", () => {
  test('finds no majority in a short form: its provider may not vote, and the opposition wants a date', () => {
    expect(carriedWith([{ role: 'traeger', ask: { type: 'propose', measure: motion, form: 'short' } }])).toBe(false)
  })

  test('is carried with a review date and money that the treasury states to be there', () => {
    const date: RoleCommand = { type: 'detail', motion, field: 'date', option: 'two', text: null }
    expect(
      carriedWith([
        { role: 'traeger', ask: { type: 'propose', measure: motion, form: 'full' } },
        { role: 'traeger', ask: date },
      ]),
    ).toBe(true)
  })
})

test("the parents' project begins where everybody goes on alone: refused for being short, then thought through", () => {
  const evenings = ['1.0', '1.1', '1.2', '1.3', '1.4'].map((seed) => playRun(klein, run(seed, way('sideBySide'))))
  expect(evenings.every(({ proposed }) => proposed.includes(motion))).toBe(true)
  const begun = evenings.filter(({ carried }) => carried.includes(motion)).length
  expect(begun).toBeGreaterThan(0)
  // Where others have spent the money, it fails for that.
  expect(begun).toBeLessThan(evenings.length)
})

/** Nobody does anything else; treasury and majority agree with what lies there. */
function carriedWith(forced: readonly { readonly role: string; readonly ask: RoleCommand }[]): boolean {
  const agreeing = [
    { role: 'kaemmerei', ask: { type: 'cover', motion, cover: 'yes' } },
    { role: 'mehrheit', ask: { type: 'vote', motion, vote: 'yes' } },
  ] as const
  return playRun(klein, run('1', way('nothing'), { forced: [...forced, ...agreeing] })).carried.includes(motion)
}
