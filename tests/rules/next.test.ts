/** The evening goes on: by the facilitator, by the clock, or, alone, because everybody is done. */
import { describe, expect, test } from 'vitest'
import { anna, as, at, bert, facilitator, goOn, lobby, server, sits, tableAt, variant } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const start = facilitator({ type: 'start' })
const talk = tableAt('talk')
const timeOut = (expect: string) => server({ type: 'timeOut', expect })

describe('start', () => {
  const full = played(lobby(), sits('anna', 'office'), sits('bert', 'purse'))

  test('opens the first phase and keeps the town as it was', () => {
    const started = given(full)
      .when(as('c1', start))
      .then(
        { type: 'started' },
        { type: 'moved', position: { round: 'one', phase: 'hello' } },
        { type: 'marked', mark: 'hello.c1', kind: 'phase' },
        { type: 'clockSet', clock: { left: null, since: null } },
      )
    expect(started.marks).toEqual([{ id: 'hello.c1', kind: 'phase', town: started.town }])
  })

  test('once, by the facilitator', () => {
    given(talk).when(as('again', start)).refused('already-started')
    given(full)
      .when({ ...start, by: { kind: 'server' } })
      .refused('not-yours')
    given(played(full, facilitator({ type: 'close' })))
      .when(start)
      .refused('closed')
  })
})

describe('next', () => {
  test('moves on, marks, and sets the clock of the new phase', () => {
    given(tableAt('hello'))
      .when(at(500, as('c2', goOn(tableAt('hello')))))
      .then(
        { type: 'moved', position: { round: 'one', phase: 'talk' } },
        { type: 'marked', mark: 'talk.c2', kind: 'phase' },
        { type: 'clockSet', clock: { left: 240_000, since: 500 } },
      )
  })

  test('crosses into the next round, past what is only for those alone', () => {
    expect(tableAt('plan').town.position).toEqual({ round: 'two', phase: 'plan' })
    const look = tableAt('look')
    expect(played(look, goOn(look)).town.position.phase).toBe('ask')
  })

  test('of two who press at once, the second hears that it is over', () => {
    const both = goOn(talk)
    given(played(talk, both)).when(as('second', both)).refused({ refused: 'phase-over', phase: 'talk' })
  })

  test('the last phase stays', () => {
    const bye = tableAt('bye')
    given(bye).when(goOn(bye)).refused('last-phase')
  })

  test('only for the facilitator, and only in play', () => {
    given(talk)
      .when({ ...goOn(talk), by: anna({ type: 'ready' }).by })
      .refused('not-yours')
    given(lobby()).when(goOn(lobby())).refused('not-playing')
  })
})

describe('timeOut', () => {
  test('goes on where the author lets the clock decide', () => {
    const { state } = given(talk)
      .when(at(240_000, timeOut('talk')))
      .accepted()
    expect(state.town.position.phase).toBe('pick')
  })

  test('not a millisecond before', () => {
    given(talk)
      .when(at(239_999, timeOut('talk')))
      .refused('clock-runs')
  })

  test('elsewhere time waits for the facilitator', () => {
    const pick = tableAt('pick')
    given(pick)
      .when(at(999_999, timeOut('pick')))
      .refused('no-clock')
    given(tableAt('hello')).when(timeOut('hello')).refused('no-clock')
    given(played(talk, facilitator({ type: 'pause' })))
      .when(at(999_999, timeOut('talk')))
      .refused('no-clock')
  })

  test('of clock and facilitator at once, the second hears that it is over', () => {
    const twice = variant({ 'rounds.one.phases.pick.atEnd': 'next' })
    const pick = tableAt('pick', twice)
    given(pick)
      .when(at(999_999, timeOut('talk')))
      .refused({ refused: 'phase-over', phase: 'talk' })
  })

  test('only the server reads the clock', () => {
    given(talk)
      .when({ ...at(999_999, timeOut('talk')), by: { kind: 'facilitator' } })
      .refused('not-yours')
  })
})

describe('ready', () => {
  const annaReady = anna({ type: 'ready' })
  const bertReady = bert({ type: 'ready' })

  test('is seen by all, and in a room it moves nothing', () => {
    const one = given(talk).when(annaReady).then({ type: 'readied', role: 'office' })
    const two = given(one).when(bertReady).then({ type: 'readied', role: 'purse' })
    expect(two.town).toMatchObject({ ready: ['office', 'purse'], position: { phase: 'talk' } })
  })

  test('once per phase', () => {
    given(played(talk, annaReady)).when(as('again', annaReady)).refused('already-ready')
    given(talk)
      .when(as('late', { ...annaReady, ask: { type: 'ready', expect: 'arrive' } }))
      .refused('phase-over')
    given(talk)
      .when(as('now', { ...annaReady, ask: { type: 'ready', expect: 'talk' } }))
      .then({ type: 'readied', role: 'office' })
    const pick = played(talk, annaReady, goOn(talk))
    expect(pick.town.ready).toEqual([])
  })

  test('not before something lies where something must be laid', () => {
    const pick = tableAt('pick')
    given(pick).when(annaReady).refused('lay-first')
    given(played(pick, anna({ type: 'choose', measure: 'visits' })))
      .when(annaReady)
      .accepted()
  })

  test('alone, the last one to be done opens the next phase', () => {
    const alone = tableAt('talk', undefined, 'alone')
    const { events } = given(played(alone, annaReady))
      .when(at(7, as('c3', bertReady)))
      .accepted()
    expect(events).toEqual([
      { type: 'readied', role: 'purse' },
      { type: 'moved', position: { round: 'one', phase: 'pick' } },
      { type: 'marked', mark: 'pick.c3', kind: 'phase' },
      { type: 'clockSet', clock: { left: null, since: null } },
    ])
  })

  test('alone, in the last phase, there is nothing after it', () => {
    const bye = tableAt('bye', undefined, 'alone')
    const done = played(bye, annaReady)
    given(done).when(bertReady).then({ type: 'readied', role: 'purse' })
  })
})

describe('back', () => {
  const decided = played(talk, anna({ type: 'share', card: 'report' }), goOn(talk))
  const mark = talk.marks.at(-1)?.id ?? ''
  const back = (id: string) => as(`to.${id}`, facilitator({ type: 'back', mark: id, reason: 'r1' }))

  test('the kept town is there again, with a whole clock; the course left behind stays as a mark', () => {
    const gone = given(decided)
      .when(at(9_000, back(mark)))
      .then(
        { type: 'marked', mark: `back.to.${mark}`, kind: 'back' },
        { type: 'wentBack', mark, reason: 'r1', from: { round: 'one', phase: 'pick' } },
        { type: 'clockSet', clock: { left: 240_000, since: 9_000 } },
      )
    expect(gone.town).toBe(talk.town)
    expect(gone.house.back).toEqual({ mark, reason: 'r1', from: { round: 'one', phase: 'pick' } })
  })

  test('it is told in the phase that everybody was taken back to, and not in later ones', () => {
    const gone = played(decided, back(mark))
    expect(played(gone, as('on', goOn(gone))).house.back).toBeNull()
  })

  test('going back can be undone, and undone again', () => {
    const gone = played(decided, back(mark))
    const forth = played(gone, back(`back.to.${mark}`))
    expect(forth.town).toBe(decided.town)
    expect(played(forth, back(`back.to.back.to.${mark}`)).town).toBe(gone.town)
  })

  test('the house stays as it is: who sits, who holds the pen', () => {
    const changed = played(decided, sits('carl', 'office'), facilitator({ type: 'announce', text: 't1' }))
    const gone = played(changed, back(mark))
    expect(gone.house).toMatchObject({ seats: changed.house.seats, pens: changed.house.pens, notice: 't1' })
  })

  test('what cannot be', () => {
    given(decided).when(back('never')).refused('no-such-mark')
    given(decided)
      .when({ ...back(mark), by: anna({ type: 'ready' }).by })
      .refused('not-yours')
    given(played(decided, facilitator({ type: 'pause' })))
      .when(back(mark))
      .refused('paused')
    given(lobby()).when(back(mark)).refused('not-playing')
  })
})
