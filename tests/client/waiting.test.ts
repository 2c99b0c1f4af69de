/** Every screen answers: what can I do now, and whom are we waiting for? Read from played games, as the server shows them. */
import { describe, expect, test } from 'vitest'
import { blocksOf, courseOf, dims, phaseAfter } from '../../game-client/play/course.ts'
import { answersFor, mainStep, waitingFor } from '../../game-client/play/waiting.ts'
import type { State } from '../../shared/engine/state.ts'
import { privateView, publicView } from '../../shared/engine/view.ts'
import { type Frame, frameOf } from '../../shared/protocol/frame.ts'
import { anna, bert, facilitator, lobby, tableAt } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'
import { tiny } from '../support/tiny-scenario.ts'

const frame = frameOf(tiny)
const step = (state: State, seat = 'anna') =>
  mainStep(frame, publicView(state), privateView(state, { kind: 'seat', seat }))
const waiting = (state: State) => waitingFor(publicView(state))

describe('whom are we waiting for', () => {
  test('before the start: the facilitator', () => {
    expect(waiting(lobby())).toEqual({ key: 'waiting.lobby', roles: [] })
  })

  test('while cards are laid: those who have laid none', () => {
    const picking = tableAt('pick')
    expect(waiting(picking)).toEqual({ key: 'waiting.laying', roles: ['office', 'purse'] })
    expect(waiting(played(picking, anna({ type: 'choose', measure: 'fund' }))).roles).toEqual(['purse'])
  })

  test('then those who are not ready, then the facilitator', () => {
    const hello = tableAt('hello')
    expect(waiting(played(hello, anna({ type: 'ready' })))).toEqual({ key: 'waiting.ready', roles: ['purse'] })
    expect(waiting(played(hello, anna({ type: 'ready' }), bert({ type: 'ready' }))).key).toBe('waiting.facilitator')
  })

  test('one who has to act is told so, and one who waits hears for whom', () => {
    const hello = publicView(tableAt('hello'))
    const done = publicView(played(tableAt('hello'), anna({ type: 'ready' })))
    expect(waitingFor(hello, { own: 'office' })).toEqual({ key: 'waiting.ready', roles: ['office', 'purse'] })
    expect(waitingFor(done, { own: 'office' })).toEqual({ key: 'waiting.others', roles: ['purse'] })
    expect(waitingFor(done, { own: 'purse' })).toEqual({ key: 'waiting.yours', roles: [] })
    const laid = publicView(played(tableAt('pick'), anna({ type: 'choose', measure: 'fund' })))
    expect(waitingFor(laid, { own: 'purse' })).toEqual({ key: 'waiting.yourChoice', roles: [] })
  })

  test('who holds no pen waits for their own role like everybody else', () => {
    const done = played(tableAt('hello'), anna({ type: 'ready' }))
    const { me } = privateView(done, { kind: 'seat', seat: 'bert' })
    if (me === undefined) throw new Error('nobody')
    expect(answersFor({ me })).toBe('purse')
    const other = { ...me, pen: { mine: false, version: 1 } }
    expect(waitingFor(publicView(done), { own: answersFor({ me: other }) })).toEqual({
      key: 'waiting.ready',
      roles: ['purse'],
    })
  })

  test('once the roles are laid down none is named', () => {
    const done = publicView(played(tableAt('hello'), anna({ type: 'ready' })))
    const down = { down: true }
    expect(waitingFor(done, down)).toEqual({ key: 'waiting.some', roles: [] })
    expect(waitingFor(done, { ...down, own: 'office' })).toEqual({ key: 'waiting.some', roles: [] })
    expect(waitingFor(done, { ...down, own: 'purse' })).toEqual({ key: 'waiting.time', roles: [] })
  })

  test('a pause is said, whatever else is missing', () => {
    expect(waiting(played(tableAt('pick'), facilitator({ type: 'pause' }))).key).toBe('waiting.paused')
  })
})

describe('the one main button', () => {
  test('leads to the choice until something lies there', () => {
    const picking = tableAt('pick')
    expect(step(picking)).toMatchObject({ offer: null, jump: 'choices' })
    expect(step(played(picking, anna({ type: 'choose', measure: 'fund' })))).toMatchObject({ offer: 'ready' })
  })

  test('names what is missing in the proposal to the one who can fill it in, then asks for the name', () => {
    const plan = tableAt('plan')
    expect(step(plan)).toMatchObject({ key: 'step.fill', jump: 'field.house.date', besides: 'step.without' })
    expect(step(plan, 'bert')).toMatchObject({ offer: 'ready' })
    const filled = played(plan, anna({ type: 'fill', proposal: 'house', field: 'date', option: 'families' }))
    expect(step(filled)).toMatchObject({ offer: 'sign:house', besides: 'step.without' })
    expect(step(filled, 'bert')).toMatchObject({ offer: 'sign:house' })
  })

  test('asks for the word and for every guess, and leaves a way on for those who want neither', () => {
    const away = tableAt('away')
    expect(step(away)).toMatchObject({ offer: 'word', draft: 'word', jump: 'word', besides: 'step.wordless' })
    const said = played(away, anna({ type: 'word', text: 'w1' }))
    expect(step(said)).toMatchObject({ offer: 'ready', besides: null })
    const guessing = played(tableAt('look'), anna({ type: 'release', card: 'report' }))
    expect(step(guessing)).toMatchObject({ offer: null, jump: 'guess.earlier', besides: 'step.unguessed' })
  })

  test('is gone where one waits', () => {
    expect(step(played(tableAt('hello'), anna({ type: 'ready' })))).toBeNull()
    expect(step(lobby())).toBeNull()
  })

  test('asks for nothing that is not offered', () => {
    for (const phase of ['hello', 'talk', 'pick', 'plan', 'result', 'away', 'look', 'bye']) {
      const state = tableAt(phase)
      const offers = privateView(state, { kind: 'seat', seat: 'anna' }).offers?.map(({ id }) => id)
      const main = step(state)
      if (main?.offer != null) expect(offers).toContain(main.offer)
    }
  })
})

describe('what stands on the screen', () => {
  test('a place for everything that is offered, also where the phase does not show it', () => {
    const state = tableAt('talk')
    const mine = privateView(state, { kind: 'seat', seat: 'anna' })
    const blocks = blocksOf(frame, publicView(state), mine)
    expect(blocks).toEqual(expect.arrayContaining(['role', 'hand', 'spoken', 'promises']))
    expect(new Set(blocks).size).toBe(blocks.length)
  })

  test('a talk shows what lies open, and leaves the town to its tab', () => {
    const talk = publicView(tableAt('talk'))
    const looking = (look: 'table' | 'screen'): Frame => ({
      ...frame,
      rounds: { one: { talk: { look, shows: ['cards', 'town'], only: null, seconds: 60, choice: null, vote: null } } },
    })
    expect(blocksOf(looking('table'), talk, {})).toEqual(['cards'])
    expect(blocksOf(looking('screen'), talk, {})).toEqual(['cards', 'town'])
  })

  test('phones dim while people talk, but not for one who plays alone', () => {
    const talk = publicView(tableAt('talk'))
    expect(dims(frame, talk)).toBe(true)
    expect(dims(frame, { ...talk, pace: 'alone' })).toBe(false)
    expect(dims(frame, publicView(tableAt('pick')))).toBe(false)
    expect(dims(frame, publicView(lobby()))).toBe(false)
  })

  test('whoever lays nothing finds the reason where the others choose', () => {
    expect(blocksOf(frame, publicView(tableAt('pick')), {})).toContain('choices')
  })

  test('a card that was just laid open is seen to lie there', () => {
    const shared = played(tableAt('talk'), anna({ type: 'share', card: 'report' }))
    expect(blocksOf(frame, publicView(shared), privateView(shared, { kind: 'seat', seat: 'anna' }))).toContain('hand')
  })

  test('the course knows what is past and what comes, of this pace only', () => {
    const course = courseOf(frame, publicView(tableAt('pick')))
    expect(course.filter(({ at }) => at === 'now')).toEqual([{ round: 'one', phase: 'pick', at: 'now' }])
    expect(phaseAfter(frame, publicView(tableAt('pick')))?.phase).toBe('plan')
    expect(phaseAfter(frame, publicView(tableAt('bye')))).toBeNull()
    expect(courseOf(frame, { ...publicView(lobby()), pace: 'alone' }).map(({ phase }) => phase)).not.toContain('ask')
  })
})
