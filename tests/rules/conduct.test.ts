/** What the facilitator does with the clock and the room; nothing of it changes the town. */
import { describe, expect, test } from 'vitest'
import { leftAt } from '../../shared/engine/rules/conduct.ts'
import { anna, as, at, facilitator, lobby, server, tableAt } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const minute = 60_000
const pause = facilitator({ type: 'pause' })
const resume = facilitator({ type: 'resume' })
const one = facilitator({ type: 'extend', minutes: 1 })
const five = facilitator({ type: 'extend', minutes: 5 })
const outage = (lasted: number) => server({ type: 'outage', lasted })

/** Four minutes, running since 0. */
const talk = tableAt('talk')
const hello = tableAt('hello')

describe('the clock', () => {
  test('stands at what was left while the table pauses, and goes on from there', () => {
    const paused = given(talk)
      .when(at(minute, pause))
      .then({ type: 'paused', clock: { left: 3 * minute, since: null } })
    expect(paused.house.status).toBe('paused')
    const resumed = given(paused)
      .when(at(100 * minute, resume))
      .then({ type: 'resumed', clock: { left: 3 * minute, since: 100 * minute } })
    expect(leftAt(resumed.house.clock, 101 * minute)).toBe(2 * minute)
  })

  test('a phase without a clock pauses and goes on without one', () => {
    const paused = given(hello)
      .when(pause)
      .then({ type: 'paused', clock: { left: null, since: null } })
    given(paused)
      .when(resume)
      .then({ type: 'resumed', clock: { left: null, since: null } })
  })

  test('gets one or five minutes more, running or standing', () => {
    given(talk)
      .when(at(minute, one))
      .then({ type: 'clockExtended', by: minute, clock: { left: 4 * minute, since: minute } })
    given(played(talk, at(minute, pause)))
      .when(at(9 * minute, five))
      .then({ type: 'clockExtended', by: 5 * minute, clock: { left: 8 * minute, since: null } })
  })

  test('what is added to a clock that ran out is all there is', () => {
    given(talk)
      .when(at(60 * minute, one))
      .then({ type: 'clockExtended', by: minute, clock: { left: minute, since: 60 * minute } })
  })

  test('a running clock gets back what an outage took', () => {
    const back = given(talk)
      .when(outage(2 * minute))
      .then({ type: 'clockExtended', by: 2 * minute, clock: { left: 4 * minute, since: 2 * minute } })
    expect(leftAt(back.house.clock, 3 * minute)).toBe(3 * minute)
  })

  test('what cannot be', () => {
    given(hello).when(one).refused('no-clock')
    given(hello).when(outage(1)).refused('no-clock')
    given(played(talk, pause)).when(outage(1)).refused('no-clock')
    given(played(talk, pause)).when(as('again', pause)).refused('not-playing')
    given(talk).when(resume).refused('not-paused')
    given(lobby()).when(pause).refused('not-playing')
    given(lobby()).when(one).refused('not-playing')
  })
})

describe('announce', () => {
  test('one sentence stands until the next, or until it is taken down', () => {
    const said = given(talk)
      .when(facilitator({ type: 'announce', text: 't1' }))
      .then({ type: 'announced', text: 't1' })
    expect(said.house.notice).toBe('t1')
    given(said)
      .when(facilitator({ type: 'announce', text: null }))
      .then({ type: 'announced', text: null })
  })

  test('in the lobby too', () => {
    given(lobby())
      .when(facilitator({ type: 'announce', text: 't1' }))
      .accepted()
  })
})

describe('close', () => {
  test('ends the table and its clock', () => {
    const closed = given(talk)
      .when(facilitator({ type: 'close' }))
      .then({ type: 'closed' })
    expect(closed.house).toMatchObject({ status: 'closed', clock: { left: null, since: null } })
    given(closed)
      .when(as('again', facilitator({ type: 'close' })))
      .refused('closed')
    given(closed)
      .when(facilitator({ type: 'announce', text: 't1' }))
      .refused('closed')
    given(closed).when(outage(1)).refused('no-clock')
  })
})

test('only the facilitator conducts, and only the server reports an outage', () => {
  const { by } = anna({ type: 'ready' })
  const asks = [pause, resume, one, facilitator({ type: 'announce', text: 't1' }), facilitator({ type: 'close' })]
  for (const ask of asks) {
    given(talk)
      .when({ ...ask, by })
      .refused('not-yours')
    given(talk)
      .when({ ...ask, by: { kind: 'server' } })
      .refused('not-yours')
  }
  given(talk)
    .when({ ...outage(1), by: { kind: 'facilitator' } })
    .refused('not-yours')
})

test('nothing of it changes the town', () => {
  const busy = played(
    talk,
    at(1, pause),
    at(2, one),
    at(3, resume),
    outage(5),
    facilitator({ type: 'announce', text: 't1' }),
    facilitator({ type: 'close' }),
  )
  expect(busy.town).toBe(talk.town)
})
