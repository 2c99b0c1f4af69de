/** The bill of materials names what a running server installs, each once, and the commands for it say what they did. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { billOf } from '../../game-server/bill.ts'
import { openSqlite } from '../../game-server/store/sqlite.ts'

const run = (script: string, args: readonly string[], env = {}) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(`../../game-server/${script}.ts`, import.meta.url)), ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en', ...env },
  })

test('a package is named once, with its licence and hash; what is only for developing is not', () => {
  const integrity = `sha512-${Buffer.from('x').toString('base64')}`
  const one = { version: '1.0.0', license: 'MIT', integrity }
  const bill = billOf({
    name: 'p',
    version: '0.1.0',
    packages: {
      '': {},
      'node_modules/@a/b': one,
      'node_modules/c/node_modules/@a/b': one,
      'node_modules/d': { version: '2.0.0', license: '(MIT OR CC0-1.0)' },
      'node_modules/e': { version: '3.0.0', dev: true },
    },
  })
  expect(bill.components).toMatchObject([
    { purl: 'pkg:npm/%40a/b@1.0.0', licenses: [{ license: { id: 'MIT' } }], hashes: [{ content: '78' }] },
    { purl: 'pkg:npm/d@2.0.0', licenses: [{ expression: '(MIT OR CC0-1.0)' }] },
  ])
})

test('the command prints that of this product', () => {
  const { components } = JSON.parse(run('sbom', []).stdout) as ReturnType<typeof billOf>
  const names = components.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['@colyseus/core', 'express', 'phaser', 'zod']))
  expect(names).not.toContain('vitest')
})

test('backup and restore are one command each', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'platzwechsel-operate-'))
  const env = { DATA_DIR: folder }
  const copy = join(folder, 'copy.sqlite')
  await openSqlite(join(folder, 'platzwechsel.sqlite')).close()
  expect(run('operate', ['backup', copy], env)).toMatchObject({ status: 0, stdout: expect.stringContaining('checked') })
  expect(run('operate', ['backup', copy], env).status).toBe(1)
  expect(run('operate', ['restore', copy], env)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Restored'),
  })
  expect(run('operate', ['mend'], env).status).toBe(2)
  rmSync(folder, { recursive: true })
})
