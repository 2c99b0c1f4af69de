/** Simulated evenings: the short lane, the seeds that once failed, and proof that the simulation repeats itself and finds. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shortLane } from './lane.ts'
import { type Played, playEvening, type Setting, settingOf } from './sim/evening.ts'
import { shrunk } from './sim/shrink.ts'
import { TROUBLES } from './sim/troubles.ts'
import { sim } from './sim.ts'

const seeds = new URL('seeds/', import.meta.url)

shortLane(sim)

describe('a seed', () => {
  test('plays the same evening again, to the last note', async () => {
    const setting: Setting = { seed: 'again', people: 2, minutes: 4, troubles: TROUBLES }
    const [once, twice] = [await playEvening(setting), await playEvening(setting)]
    expect(twice.trace).toEqual(once.trace)
    expect(twice.entries).toBe(once.entries)
    expect((await playEvening({ ...setting, seed: 'other' })).trace.hash).not.toBe(once.trace.hash)
  })

  test.each(readdirSync(seeds))('that failed once (%s) does not fail any more', async (file) => {
    const setting: Setting = JSON.parse(readFileSync(new URL(file, seeds), 'utf8'))
    expect((await playEvening(setting)).found).toEqual([])
  })
})

test('without any trouble everything that is pressed is saved or refused, and little time passes', async () => {
  const { found, answers, entries, longest } = await playEvening({ ...settingOf('calm'), troubles: [] })
  expect(found).toEqual([])
  expect(entries).toBeGreaterThan(10)
  expect(answers).toBeGreaterThan(10)
  expect(longest).toBeLessThan(1_000)
})

test('every kind of trouble happens', async () => {
  const { happened } = await playEvening({ seed: 'all', people: 3, minutes: 8, troubles: TROUBLES })
  expect(Object.keys(happened).sort()).toEqual([...TROUBLES].sort())
})

test('a broken evening shrinks to what breaks it', async () => {
  const play = async (setting: Setting): Promise<Played> => ({
    ...{ found: setting.troubles.includes('crash') ? ['broken'] : [], lost: 0, doubled: 0, refusedIllegal: 0 },
    ...{ acceptedIllegal: 0, answers: 0, entries: 0, longest: 0, happened: {}, appends: 0, lasted: 0 },
    ...{ setting, trace: { hash: '', last: [] } },
  })
  const big = await play({ seed: '1', people: 3, minutes: 7, troubles: TROUBLES })
  expect((await shrunk(big, play)).setting).toEqual({ seed: '1', people: 1, minutes: 1, troubles: ['crash'] })
})
