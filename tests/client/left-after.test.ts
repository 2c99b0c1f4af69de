/** What a page says would be left after a motion is what the town hall would take, or less where others may pay too. */
import { describe, expect, test } from 'vitest'
import { postsTaken, priceFor, takenFrom } from '../../game-client/council/left-after.ts'
import { begin } from '../../shared/engine/begin.ts'
import { termsOf } from '../../shared/engine/model/terms.ts'
import type { MotionState } from '../../shared/engine/motion-state.ts'
import { publicView } from '../../shared/engine/view.ts'
import { frameOf } from '../../shared/protocol/frame.ts'
import { klein } from '../support/engine-klein.ts'
import { whole } from '../support/engine-whole.ts'

const own = { measure: null, free: { title: 't1', place: 'hafen', cost: 40, class: null } }
const of = (measure: string) => ({ measure, free: null })

describe.each([klein, whole])('$id', (scenario) => {
  const frame = frameOf(scenario)
  const state = begin(scenario, 'seed', 'room')
  const proposed = Object.keys(scenario.measures).filter((id) => scenario.measures[id]?.propose.length !== 0)

  test('every motion costs what it costs', () => {
    for (const motion of [...proposed.map(of), own]) {
      const { pot, once, yearly, staff } = termsOf(state, motion as unknown as MotionState)
      const price = priceFor(frame, motion)
      expect(price, motion.measure ?? 'own').toMatchObject({ pot, posts: staff })
      if (price.perhaps) expect(price.money).toBeGreaterThanOrEqual(once + yearly)
      else expect(price.money).toBeCloseTo(once + yearly, 3)
    }
    expect(proposed.length).toBeGreaterThan(8)
  })

  test('several are taken together, each from its own pot, and what the law pays has no end', () => {
    const view = publicView(state)
    const grants = proposed.filter((id) => scenario.measures[id]?.pot === 'grants').slice(0, 3)
    const duty = proposed.filter((id) => scenario.measures[id]?.pot === 'duty').slice(0, 1)
    const all = [...grants, ...duty].map(of)
    const money = grants.reduce((sum, id) => sum + priceFor(frame, of(id)).money, 0)
    const now = (view.variables.potF ?? 0) * (frame.variables.potF?.step ?? 1)
    expect(takenFrom(frame, view, 'grants', all)).toEqual({ variable: 'potF', now, taken: money })
    expect(takenFrom(frame, view, 'duty', all)).toBeNull()
    const posts = all.reduce((sum, motion) => sum + priceFor(frame, motion).posts, 0)
    expect(postsTaken(frame, view, all)?.taken).toBe(posts)
  })
})

test('what is not public is not reckoned with', () => {
  const frame = frameOf(klein)
  expect(takenFrom(frame, { variables: {} }, 'grants', [of('besuche')])).toBeNull()
  expect(takenFrom(frame, { variables: {} }, 'unheard-of', [])).toBeNull()
})
