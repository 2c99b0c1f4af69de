/** A record played again is the evening: wherever it is stopped, whatever was undone. */
import { expect, test } from 'vitest'
import { begin } from '../../shared/engine/begin.ts'
import { canonical } from '../../shared/engine/canonical.ts'
import type { Command } from '../../shared/engine/commands.ts'
import type { Entry, Record } from '../../shared/engine/record.ts'
import { replay } from '../../shared/engine/replay.ts'
import { anna, as, bert, facilitator, goOn, lobby, sits } from '../support/engine-tiny.ts'
import { given } from '../support/given.ts'
import { tiny } from '../support/tiny-scenario.ts'

function recorded() {
  let state = lobby()
  const entries: Entry[] = []
  const states = [state]
  const ask = (command: Command) => {
    const done = given(state).when(command).accepted()
    state = done.state
    states.push(state)
    entries.push({ command, events: done.events })
  }
  ask(sits('anna', 'office'))
  ask(sits('bert', 'purse'))
  ask(facilitator({ type: 'start' }))
  ask(goOn(state))
  ask(anna({ type: 'share', card: 'report' }))
  ask(goOn(state))
  ask(as('back', facilitator({ type: 'back', mark: state.marks.at(-2)?.id ?? '', reason: null })))
  ask(as('again', goOn(state)))
  ask(bert({ type: 'choose', measure: 'project' }))
  ask(as('undo', facilitator({ type: 'back', mark: 'back.back', reason: 'r' })))
  const record: Record = { scenario: tiny, seed: 'seed', pace: 'room', entries }
  return { record, states }
}

test('it stands where the evening stood after every entry', () => {
  const { record, states } = recorded()
  states.forEach((state, upTo) => {
    expect(replay(record, upTo)).toEqual(state)
  })
  expect(replay(record)).toEqual(states.at(-1))
})

test('a record that went through a file is the same record', () => {
  const { record, states } = recorded()
  const read: Record = JSON.parse(JSON.stringify(record))
  expect(canonical(replay(read).town)).toBe(canonical(states.at(-1)?.town))
})

test('before the first entry there is the lobby', () => {
  expect(replay(recorded().record, 0)).toEqual(begin(tiny, 'seed', 'room'))
})

test('it asks no rule: an event is placed even where no rule would allow it today', () => {
  const { record } = recorded()
  const odd: Entry = {
    command: bert({ type: 'ready' }),
    events: [{ type: 'signed', proposal: 'house', role: 'purse' }],
  }
  expect(replay({ ...record, entries: [...record.entries, odd] }).town.proposals.house?.signed).toEqual(['purse'])
})
