/** `npm start` installs and builds exactly when something changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOfSources, matches } from '../../game-server/bootstrap.mjs'

describe('the packages', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha-a' },
      'node_modules/b': { version: '2.0.0', integrity: 'sha-b', dev: true },
      'node_modules/c': { version: '3.0.0', integrity: 'sha-c', optional: true },
    },
  }
  const { '': _root, ...all } = lock.packages
  const { 'node_modules/b': _tool, ...withoutTools } = all
  const { 'node_modules/c': _other, ...withoutOther } = all

  test('all there: nothing to do', () => {
    expect(matches(lock, { packages: all }, { dev: true })).toBe(true)
  })

  test('never installed', () => {
    expect(matches(lock, {}, { dev: false })).toBe(false)
  })

  test('another version, or the same one with other contents', () => {
    for (const a of [
      { version: '1.0.1', integrity: 'sha-a' },
      { version: '1.0.0', integrity: 'sha-x' },
    ])
      expect(matches(lock, { packages: { ...all, 'node_modules/a': a } }, { dev: true })).toBe(false)
  })

  test('the tools of tests may be missing to start, not to test', () => {
    expect(matches(lock, { packages: withoutTools }, { dev: false })).toBe(true)
    expect(matches(lock, { packages: withoutTools }, { dev: true })).toBe(false)
  })

  test('what is made for another machine may be missing', () => {
    expect(matches(lock, { packages: withoutOther }, { dev: true })).toBe(true)
  })
})

describe('the sources of the pages', () => {
  let root = ''
  const write = (path: string, text: string) => writeFileSync(join(root, path), text)

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'platzwechsel-'))
    for (const folder of ['game-client/dist', 'game-server', 'shared/engine'])
      mkdirSync(join(root, folder), { recursive: true })
    for (const file of ['package-lock.json', 'tsconfig.json', 'game-client/main.ts', 'shared/engine/step.ts'])
      write(file, file)
  })

  afterEach(() => rmSync(root, { recursive: true }))

  test.each(['package-lock.json', 'game-client/main.ts', 'shared/engine/step.ts', 'game-client/new.ts'])(
    '%s changes them',
    (path) => {
      const before = hashOfSources(root)
      write(path, 'something else')
      expect(hashOfSources(root)).not.toBe(before)
    },
  )

  test.each(['game-client/dist/main.js', 'game-server/main.ts'])('%s does not', (path) => {
    const before = hashOfSources(root)
    write(path, 'something else')
    expect(hashOfSources(root)).toBe(before)
  })
})
