/** In a game with a council, too: one task stands open, the rest waits behind a tap, and the button names what is next. */
import { describe, expect, test } from 'vitest'
import { behindATap, blocksOf } from '../../game-client/play/course.ts'
import { mainStep } from '../../game-client/play/waiting.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import { privateView, publicView } from '../../shared/engine/view.ts'
import { frameOf } from '../../shared/protocol/frame.ts'
import { hall } from '../support/engine-hall.ts'
import { movedTo } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'
import { anna, bert, cleo, hallAt, proposed } from '../support/hall-table.ts'

const frame = frameOf(hall)
const mine = (state: State, seat: Id) => privateView(state, { kind: 'seat', seat })
const step = (state: State, seat: Id) => mainStep(frame, publicView(state), mine(state, seat))
const blocks = (state: State, seat: Id) => blocksOf(frame, publicView(state), mine(state, seat))

const drafting = hallAt('draft')
const lies = played(drafting, proposed)
const fields = Object.keys(frame.council.forms.full?.fields ?? {})

describe('the one main button', () => {
  test('leads whoever stands behind nothing to what can be brought in, and lets them go on without', () => {
    expect(step(drafting, 'cleo')).toMatchObject({ jump: 'bring-in', besides: 'step.later' })
  })

  test('names the next block that is missing in one’s own motion, until none is', () => {
    expect(fields.length).toBeGreaterThan(0)
    const filled = fields.reduce((state, field) => {
      expect(step(state, 'cleo')).toMatchObject({ jump: `field.coach.${field}`, key: 'step.fill' })
      const option = frame.council.forms.full?.fields[field]?.options[0] ?? null
      return played(state, { ...cleo({ type: 'detail', motion: 'coach', field, option, text: null }), cid: field })
    }, lies)
    expect(step(filled, 'cleo')?.jump ?? '').not.toContain('field.')
  })

  test('leads a member to the ballot, once', () => {
    const committee = movedTo('committee', lies)
    expect(step(committee, 'anna')).toMatchObject({ jump: 'motion.coach', key: 'step.vote' })
    const voted = played(committee, anna({ type: 'vote', motion: 'coach', vote: 'yes' }))
    expect(step(voted, 'anna')?.key).not.toBe('step.vote')
  })

  test('leads those who state and those who are heard to the motion, once', () => {
    expect(step(lies, 'bert')).toMatchObject({ jump: 'motion.coach', key: 'step.cover' })
    const stated = played(lies, bert({ type: 'cover', motion: 'coach', cover: 'yes' }))
    expect(step(stated, 'bert')?.key).not.toBe('step.cover')
    const filled = played(lies, cleo({ type: 'detail', motion: 'coach', field: 'need', option: 'babies', text: null }))
    expect(step(filled, 'cleo')).toMatchObject({ jump: 'motion.coach', key: 'step.heard' })
  })

  test('asks for what one says of oneself, then no more', () => {
    const back = played(movedTo('back', drafting), anna({ type: 'word', text: 't9' }))
    expect(step(back, 'anna')).toMatchObject({ jump: 'compass', key: 'step.declare' })
  })
})

describe('what stands open', () => {
  test('where motions are brought in: the motions, and neither cards nor errands', () => {
    const all = blocks(drafting, 'anna')
    const behind = behindATap(all)
    expect(all).toEqual(expect.arrayContaining(['motions', 'errands', 'promises']))
    expect(behind.has('motions')).toBe(false)
    expect(['errands', 'promises'].every((block) => behind.has(block as 'errands'))).toBe(true)
  })

  test('where a body votes: the ballot alone', () => {
    const all = blocks(movedTo('committee', lies), 'anna')
    expect(all.filter((block) => !behindATap(all).has(block))).toEqual(['council'])
  })

  test('nothing is folded where there is one thing', () => {
    expect(behindATap(['proposal', 'hand', 'promises', 'cards', 'town']).size).toBe(0)
  })
})
