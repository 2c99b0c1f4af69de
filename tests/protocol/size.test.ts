/** A whole town fits through a narrow line: what a latecomer gets at once, and what a single change sends. */
import { readFileSync } from 'node:fs'
import { Encoder } from '@colyseus/schema'
import { describe, expect, test } from 'vitest'
import { replay } from '../../shared/engine/replay.ts'
import { publicView } from '../../shared/engine/view.ts'
import { paint } from '../../shared/protocol/paint.ts'
import { PublicState } from '../../shared/protocol/public-state.ts'
import { byBots, recorded } from '../support/engine-golden.ts'
import { retold } from '../support/engine-tuesday.ts'

const file = new URL('../../scenarios/auenfurt-klein/scenario.json', import.meta.url)
const town = retold(JSON.parse(readFileSync(file, 'utf8')))

describe('an evening of bots in the town of Auenfurt', () => {
  const { record } = recorded(town, byBots('goal'))
  const state = new PublicState()
  const encoder = new Encoder(state)
  const patches = record.entries.map((_, i) => {
    paint(state, publicView(replay(record, i + 1)))
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
