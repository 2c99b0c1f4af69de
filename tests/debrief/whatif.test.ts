/** "What if": the same commands with the same luck, and one thing changed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whatIf } from '../../shared/debrief/whatif.ts'
import { canonical } from '../../shared/engine/canonical.ts'
import type { Command } from '../../shared/engine/commands.ts'
import type { Record } from '../../shared/engine/record.ts'
import { replay } from '../../shared/engine/replay.ts'
import { playEvening } from '../support/engine-evening.ts'
import { campaign, settings } from '../support/engine-evenings.ts'
import { best, commandsOf, inOrder, recorded } from '../support/engine-golden.ts'
import { tuesday } from '../support/engine-tuesday.ts'

const nothing: ReadonlyMap<string, readonly Command[]> = new Map()
const play = recorded(tuesday, inOrder(commandsOf(best, tuesday)))

describe('nothing changed', () => {
  test('the record again, entry for entry', () => {
    const same = whatIf(play.record, nothing)
    expect(same?.record).toEqual(play.record)
    expect(same?.state).toEqual(play.state)
    expect(same?.fellOut).toEqual([])
  })

  test.each(['room', 'alone'] as const)(
    '%s: every evening reproduces its town, whatever was undone on the way',
    (pace) => {
      fc.assert(
        fc.property(settings([tuesday], pace, 60), (setting) => {
          const { record, states } = playEvening(setting)
          const same = whatIf(record, nothing)
          expect(canonical(same?.state.town)).toBe(canonical(states.at(-1)?.town))
          expect(same?.fellOut).toEqual([])
        }),
        campaign(120),
      )
    },
  )
})

describe('something changed', () => {
  const commandOf = (cid: string) => play.record.entries.find(({ command }) => command.cid === cid)?.command
  const without = (cid: string) => new Map([[cid, []]])

  test('what is refused now is named with its reason', () => {
    const silent = whatIf(play.record, without('talk1.0'))
    expect(silent?.state.town.cards.heim?.opened).toBeNull()
    expect(silent?.fellOut.map(({ command, refusal }) => [command.cid, refusal.refused])).toEqual([
      ['news.0', 'not-possible'],
    ])
  })

  test('nothing is told of the course that was played: the record stays as it is', () => {
    const before = canonical(play.record.entries)
    whatIf(play.record, without('talk1.0'))
    expect(canonical(play.record.entries)).toBe(before)
  })

  test('a choice that is missing counts as its author said', () => {
    const unlaid = whatIf(play.record, without('choose1.1'))
    expect(unlaid?.state.town.choices.first?.laid.kaemmerei).toBe('pruefdatum')
    expect(unlaid?.fellOut).toEqual([])
  })

  test('several in the place of one, in their order', () => {
    const next = commandOf('choose1.next')
    const other = commandOf('choose1.0')
    if (next === undefined || other === undefined) throw new Error('no such command')
    const relaid: Command = { ...other, cid: 'other', ask: { type: 'choose', measure: 'krisenfonds' } }
    const changed = whatIf(play.record, new Map([[next.cid, [relaid, next]]]))
    expect(changed?.state.town.choices.first?.laid.jugendamt).toBe('krisenfonds')
  })

  test('it can be asked again of what came of it', () => {
    const silent = whatIf(play.record, without('talk1.0'))
    if (silent === null) throw new Error('no answer')
    expect(whatIf(silent.record, nothing)?.state).toEqual(silent.state)
  })
})

test('a record that the rules of today no longer reproduce gets no answer', () => {
  const entries = play.record.entries.map(({ command, events }) => ({
    command,
    events: events.filter(({ type }) => type !== 'told'),
  }))
  const older: Record = { ...play.record, entries }
  expect(replay(older).town.told).not.toEqual(play.state.town.told)
  expect(whatIf(older, nothing)).toBeNull()
})
