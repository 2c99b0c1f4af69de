/** What was done in silence stays silent in what a "what if" publishes. */
import { expect, test } from 'vitest'
import { answerTo } from '../../shared/debrief/answer.ts'
import type { Ask } from '../../shared/engine/commands.ts'
import { commandsOf, inOrder, recorded, type Script, silent, type Who } from '../support/engine-golden.ts'
import { tuesday } from '../support/engine-tuesday.ts'

function published(script: Script, whatIf: string) {
  return answerTo(recorded(tuesday, inOrder(commandsOf(script, tuesday))).record, whatIf)
}

function more(phase: string, ...asks: readonly (readonly [Who, Ask])[]): Script {
  return { ...silent, [phase]: [...asks, ...(silent[phase] ?? [])] }
}

const chooses = (measure: string) => ['jugendamt', { type: 'choose', measure }] as const

test('a choice that falls out is told once, however often it was laid anew', () => {
  const once = published(silent, 'heimOpen')
  expect(once?.fellOut).toEqual([{ role: 'jugendamt', type: 'choose', because: 'lays-nothing' }])
  expect(published(more('decide', chooses('coaching'), chooses('krisenfonds')), 'heimOpen')).toEqual(once)
})

test('that somebody tapped "said" or "heard" and it came to nothing is not told', () => {
  const quiet = published(silent, 'auslastungOpen')
  const tapped = more('said1', ['traeger', { type: 'say', card: 'auslastung', said: true }])
  expect(published(tapped, 'auslastungOpen')).toEqual(quiet)
})

test('the course begins with the first phase, told once', () => {
  const phases = published(silent, 'heimOpen')?.phases ?? []
  expect(phases.slice(0, 2)).toEqual(['arrive', 'briefing'])
})
