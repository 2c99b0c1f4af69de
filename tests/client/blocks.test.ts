/** What stands on a seat's screen beyond what its phase names. */
import { describe, expect, test } from 'vitest'
import { blocksOf, isToldOnWall } from '../../game-client/play/course.ts'
import { frameOf } from '../../shared/protocol/frame.ts'
import { botEvening } from '../support/engine-bots.ts'
import { klein } from '../support/engine-klein.ts'
import { screenOf } from '../support/engine-next-steps.ts'

const frame = frameOf(klein)
const setting = { scenario: klein, seed: 'blocks', pace: 'room', preset: null, policies: ['nobody'], most: 1 } as const
const { states } = botEvening(setting)
const at = (phase: string) => {
  const found = states.find(({ town }) => town.position.phase === phase)
  if (found === undefined) throw new Error(`never at ${phase}`)
  return screenOf(found, frame, 's.traeger')
}

describe('while the wall tells the year', () => {
  const { view, mine } = at('year1')
  const shown = (act: number) => blocksOf(frame, { ...view, staged: { act, guess: null, turn: 1 } }, mine)

  test('no device shows how it ended, and none asks for anything', () => {
    expect(isToldOnWall(view)).toBe(true)
    for (const act of [0, 1, 2, 3, 4]) expect(shown(act)).toEqual([])
  })

  test('after the last act everything stands there, with the pulse and the small question', () => {
    expect(shown(5)).toEqual(expect.arrayContaining(['year', 'report', 'story', 'pulse', 'reflections', 'handover']))
  })
})

test('a question that explains stands where what it is about is decided, and nowhere else', () => {
  const phases = Object.values(klein.checks).map(({ phase }) => phase)
  expect(phases.length).toBeGreaterThanOrEqual(2)
  for (const phase of [...phases, 'hearing1', 'rat1']) {
    const { view, mine } = at(phase)
    const shown = blocksOf(frame, { ...view, staged: null }, mine).includes('checks')
    expect(shown, phase).toBe(phases.includes(phase))
  }
})
