/** Planted wrong arrows, circles, barrels and engines in the wrong browser are caught; their decent neighbours pass. */
import { describe, expect, test } from 'vitest'
import { circles, engineInParticipant, wrongArrows } from './arrows.ts'
import { barrels } from './barrels.ts'
import { caught } from './plant.ts'

describe('arrows', () => {
  test.each([
    ['shared/scenario/a.ts', '../engine/b.ts'],
    ['shared/engine/a.ts', '../protocol/b.ts'],
    ['shared/debrief/a.ts', '../bots/b.ts'],
    ['shared/protocol/a.ts', '../../game-server/b.ts'],
    ['game-client/play/a.tsx', '../../game-server/b.ts'],
    ['game-server/a.ts', '../game-client/b.ts'],
    ['scenarios/bench/a.ts', '../../game-server/b.ts'],
    ['game-server/a.ts', '../tests/support/b.ts'],
    ['game-server/a.ts', '../scenarios/dienstag/b.ts'],
  ])('%s must not lean on %s', (file, target) => {
    for (const code of [
      `import { b } from '${target}'`,
      `import type { B } from '${target}'`,
      `type B = import('${target}').B`,
      `export const b = import('${target}')`,
    ])
      expect(caught(wrongArrows, { [file]: `${code}\nexport const a = 1` })).toHaveLength(1)
  })

  test.each([
    ['shared/engine/rules/a.ts', '../../scenario/b.ts'],
    ['shared/debrief/a.ts', '../engine/b.ts'],
    ['game-client/play/a.tsx', '../../shared/debrief/b.ts'],
    ['tests/server/a.test.ts', '../../game-server/b.ts'],
  ])('%s may lean on %s', (file, target) => {
    expect(caught(wrongArrows, { [file]: `import { b } from '${target}'` })).toEqual([])
  })

  test('a file that stands in no room', () => {
    expect(caught(wrongArrows, { 'shared/helper.ts': 'export const a = 1' })).toEqual([
      'shared/helper.ts:1 stands in no room of the house',
    ])
  })
})

describe('circles', () => {
  const b = `import { c } from './c.ts'\nexport const b = c`

  test('a circle of three files', () => {
    const files = {
      'shared/engine/a.ts': `import { b } from './b.ts'\nexport const a = b`,
      'shared/engine/b.ts': b,
      'shared/engine/c.ts': `import { a } from './a.ts'\nexport const c = a`,
    }
    expect(caught(circles, files)).toEqual([
      'shared/engine/a.ts:1 leans on itself: shared/engine/a.ts → shared/engine/b.ts → shared/engine/c.ts → shared/engine/a.ts',
    ])
  })

  test.each([
    `import type { b } from './b.ts'\nexport const c: typeof b = 1`,
    `export const c = async () => (await import('./b.ts')).b`,
  ])('a way back through %s', (c) => {
    expect(caught(circles, { 'shared/engine/b.ts': b, 'shared/engine/c.ts': c })).toHaveLength(1)
  })

  test('two ways to the same file are no circle', () => {
    const files = {
      'shared/engine/b.ts': `${b}\nexport type { D } from './d.ts'`,
      'shared/engine/c.ts': `export type { D } from './d.ts'\nexport const c = 1`,
      'shared/engine/d.ts': 'export type D = 1',
    }
    expect(caught(circles, files)).toEqual([])
  })
})

describe('barrels', () => {
  test.each([
    ['shared/engine/index.ts', 'export const a = 1'],
    ['shared/engine/all.ts', `export { a } from './a.ts'\nexport type { B } from './b.ts'`],
    ['shared/engine/all.ts', `import { a } from './a.ts'\nexport { a }`],
    ['shared/engine/all.ts', `export const b = 1\nexport * from './a.ts'`],
  ])('%s with %s', (file, code) => {
    expect(caught(barrels, { [file]: code })).toHaveLength(1)
  })

  test('a file that does something of its own, and one that only runs others, are none', () => {
    const files = {
      'game-client/a.ts': `import { b } from './b.ts'\nexport const a = b\nexport { b }`,
      'game-client/main.ts': `import './b.ts'`,
    }
    expect(caught(barrels, files)).toEqual([])
  })
})

describe('the participant’s browser', () => {
  const step = 'export const step = 1'

  test('the engine itself, and the engine through another file', () => {
    const files = {
      'shared/engine/step.ts': step,
      'shared/protocol/words.ts': `import { step } from '../engine/step.ts'\nexport const words = step`,
      'game-client/play/near.ts': `import { step } from '../../shared/engine/step.ts'`,
      'game-client/play/far.ts': `\nimport { words } from '../../shared/protocol/words.ts'`,
      'game-client/play/late.ts': `export const step = () => import('../../shared/engine/step.ts')`,
    }
    expect(caught(engineInParticipant, files)).toEqual([
      'game-client/play/far.ts:2 loads shared/protocol/words.ts → shared/engine/step.ts',
      'game-client/play/late.ts:1 loads shared/engine/step.ts',
      'game-client/play/near.ts:1 loads shared/engine/step.ts',
    ])
  })

  test.each([
    '../../shared/scenario/schema.ts',
    '../../shared/protocol/commands.ts',
    'zod',
    'xstate',
    '@marcbachmann/cel-js',
  ])('%s', (target) => {
    expect(caught(engineInParticipant, { 'game-client/play/a.ts': `import { b } from '${target}'` })).toHaveLength(1)
  })

  test('a facilitator’s panel that a participant’s page loads at once', () => {
    const files = {
      'game-client/main.ts': `import { panel } from './facilitate/panel.ts'`,
      'game-client/facilitate/panel.ts': `import { step } from '../../shared/engine/step.ts'\nexport const panel = step`,
    }
    expect(caught(engineInParticipant, files)).toHaveLength(1)
    expect(
      caught(engineInParticipant, { ...files, 'game-client/main.ts': `void import('./facilitate/panel.ts')` }),
    ).toEqual([])
  })

  test('types are free', () => {
    expect(
      caught(engineInParticipant, {
        'game-client/play/a.ts': `import type { Ask } from '../../shared/protocol/commands.ts'`,
      }),
    ).toEqual([])
  })
})
