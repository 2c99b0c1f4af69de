/** A whole town fits through a narrow line: what a latecomer gets at once, and what a single change sends. */
import { readFileSync } from 'node:fs'
import { Encoder } from '@colyseus/schema'
import { describe, expect, test } from 'vitest'
import { evolve } from '../../shared/engine/evolve.ts'
import { lobbyOf } from '../../shared/engine/record.ts'
import { publicView } from '../../shared/engine/view.ts'
import { paint } from '../../shared/protocol/paint.ts'
import { PublicState } from '../../shared/protocol/public-state.ts'
import { byBots, recorded } from '../support/engine-golden.ts'
import { retold } from '../support/engine-tuesday.ts'

describe.each(['auenfurt-klein', 'gemeinsam-fuer-kinder'])('a game of bots in %s', (id) => {
  const file = new URL(`../../scenarios/${id}/scenario.json`, import.meta.url)
  const { record } = recorded(retold(JSON.parse(readFileSync(file, 'utf8'))), byBots('goal'))
  const state = new PublicState()
  const encoder = new Encoder(state)
  let table = lobbyOf(record)
  const patches = record.entries.map(({ events }) => {
    table = events.reduce(evolve, table)
    paint(state, publicView(table))
    const bytes = encoder.encode().length
    encoder.discardChanges()
    return bytes
  })

  test('everything that everybody sees at its end fits into 32 KiB', () => {
    expect(encoder.encodeAll().length).toBeLessThan(32 * 1024)
  })

  test('no single change sends more than 8 KiB', () => {
    expect(Math.max(...patches)).toBeLessThan(8 * 1024)
  })
})
