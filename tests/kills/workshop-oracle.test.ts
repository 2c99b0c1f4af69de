/** The judge of the scripted workshop finds what is lost, doubled, made up or pressed in vain, and what plays otherwise. */
import { describe, expect, test } from 'vitest'
import type { Command, Event } from '../../shared/engine/commands.ts'
import { type Entry, lobbyOf, type Record as Recorded } from '../../shared/engine/record.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { step } from '../../shared/engine/step.ts'
import { anna, as, facilitator, sits } from '../support/engine-tiny.ts'
import { tiny } from '../support/tiny-scenario.ts'
import { playsAgain, stepsBack, wrongIn } from '../support/workshop-oracle.ts'

const MARK = 'talk.lead-2'
const record = recordOf([
  sits('anna', 'office'),
  sits('bert', 'purse'),
  as('lead-1', facilitator({ type: 'start' })),
  as('lead-2', facilitator({ type: 'next', expect: 'hello' })),
  as('anna-1', anna({ type: 'share', card: 'report' })),
  as('lead-3', facilitator({ type: 'back', mark: MARK, reason: null })),
])
const told = { accepted: ['anna-1'], pressed: ['start', 'next:hello', `back:${MARK}`] }

describe('a record', () => {
  test('that is whole is taken for whole', () => {
    expect(wrongIn(record, told)).toEqual([])
    expect(playsAgain(record)).toEqual([])
    expect(stepsBack(record)).toEqual([{ mark: MARK, same: true }])
  })

  test('without what was acknowledged has lost it', () => {
    expect(wrongIn(without('anna-1'), told)).toEqual(['lost: anna-1'])
  })

  test('that holds something twice has doubled it', () => {
    expect(wrongIn({ entries: [...record.entries, entryOf('anna-1')] }, told)).toEqual(['doubled: anna-1'])
  })

  test('that holds what nobody asked has made it up', () => {
    expect(wrongIn(record, { ...told, accepted: [] })).toEqual(['nobody asked: share:report'])
  })

  test('in which a press is missing, came twice or came in another order says which', () => {
    expect(wrongIn(without('lead-2'), told)).toEqual([
      `press 1 of the consoles was next:hello, and the record says back:${MARK}`,
    ])
    expect(wrongIn({ entries: [...record.entries, entryOf('lead-3')] }, told)).toContain('doubled: lead-3')
    const pressed = [...told.pressed, 'close']
    expect(wrongIn(record, { ...told, pressed })).toEqual([
      'press 3 of the consoles was close, and the record says none',
    ])
  })

  test('whose events are others than the rules say plays otherwise', () => {
    expect(playsAgain(changed('anna-1', []))).toEqual(['entry 4 would come to something else: share:report'])
    expect(playsAgain(without('lead-1'))).toEqual(['entry 2 would be refused today: next:hello, not-playing'])
  })

  test('that goes back to another town than the one that was kept is found', () => {
    const away: Event = { type: 'wentBack', mark: MARK, reason: null, from: { round: 'one', phase: 'talk' } }
    const opened: Event = { type: 'shared', card: 'report', phase: 'talk' }
    expect(stepsBack(changed('lead-3', [away, opened]))).toEqual([{ mark: MARK, same: false }])
  })
})

function recordOf(commands: readonly Command[]): Recorded {
  const base = { scenario: tiny, seed: 'seed', pace: 'room' } as const
  let state = lobbyOf(base)
  const entries = commands.map((command): Entry => {
    const outcome = step(state, command)
    if (isRefusal(outcome)) throw new Error(`${command.cid}: ${outcome.refused}`)
    state = outcome.state
    return { command, events: outcome.events }
  })
  return { ...base, entries }
}

function entryOf(cid: string): Entry {
  const found = record.entries.find(({ command }) => command.cid === cid)
  if (found === undefined) throw new Error(`no entry ${cid}`)
  return found
}

function without(cid: string): Recorded {
  return { ...record, entries: record.entries.filter(({ command }) => command.cid !== cid) }
}

function changed(cid: string, events: readonly Event[]): Recorded {
  return {
    ...record,
    entries: record.entries.map((entry) => (entry.command.cid === cid ? { ...entry, events } : entry)),
  }
}
