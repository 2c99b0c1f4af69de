/** The evening against its plan: lateness, what it takes from the debrief, and advice that leaves the debrief alone. */
import { describe, expect, test } from 'vitest'
import { type Course, pilotOf } from '../../game-client/facilitate/pilot.ts'
import { answersIn, pollText, readPoll } from '../../game-client/floor/poll-text.ts'

const phase = (name: string, minutes: number, debrief = false) => ({
  ...{ round: 'one', phase: name, seconds: minutes * 60, debrief },
})
const plan = [phase('arrive', 5), phase('talk', 12), phase('vote', 9), phase('words', 10, true), phase('next', 6, true)]
const minute = 60_000
const course = (now: number, ...starts: readonly (readonly [string, number])[]): Course => ({
  plan,
  starts: starts.map(([id, at]) => ({ phase: id, at: at * minute })),
  now: now * minute,
})

describe('the time pilot', () => {
  test('within its time a phase is not late', () => {
    const { lateMinutes, advice, debriefLeft } = pilotOf(course(10, ['arrive', 0], ['talk', 5]), 0)
    expect([lateMinutes, advice, debriefLeft]).toEqual([0, [], 16])
  })

  test('counts what came before and what runs over now, and says what that takes from the debrief', () => {
    const { lateMinutes, debriefLeft, debriefMinutes } = pilotOf(course(22, ['arrive', 0], ['talk', 7]), 0)
    expect([lateMinutes, debriefMinutes, debriefLeft]).toEqual([5, 16, 11])
  })

  test('goes on counting between two looks', () => {
    expect(pilotOf(course(22, ['arrive', 0], ['talk', 7]), 2 * minute).lateMinutes).toBe(7)
  })

  test('advises to shorten what is still to come, by no more than a third, and never the debrief', () => {
    const { advice } = pilotOf(course(12, ['arrive', 0]), 0)
    expect(advice).toEqual([
      { kind: 'shorten', phase: 'talk', round: 'one', minutes: 4 },
      { kind: 'shorten', phase: 'vote', round: 'one', minutes: 3 },
    ])
  })

  test('says what is to spare', () => {
    const { advice, lateMinutes } = pilotOf(course(6, ['arrive', 0], ['talk', 2], ['vote', 5]), 0)
    expect(lateMinutes).toBe(-12)
    expect(advice).toEqual([])
    expect(pilotOf(course(2, ['arrive', 0], ['talk', 1]), 0).advice).toEqual([
      { kind: 'spare', phase: 'vote', round: 'one', minutes: 4 },
    ])
  })

  test('a phase that was begun twice took both times together', () => {
    const { rows } = pilotOf(course(20, ['arrive', 0], ['talk', 5], ['arrive', 8], ['talk', 12]), 0)
    expect(rows.map(({ took }) => took)).toEqual([540, 660, null, null, null])
  })
})

test('a question and its answers travel in one text, and come out as they went in', () => {
  const text = pollText('Wohin | damit?', ['Hort', 'Sprachkita'])
  expect(readPoll(text)).toEqual({ question: 'Wohin / damit?', answers: ['Hort', 'Sprachkita'] })
  expect(answersIn('Ja, Nein,, Weiß nicht ')).toEqual(['Ja', 'Nein', 'Weiß nicht'])
  expect(answersIn('nur eine')).toEqual([])
})
