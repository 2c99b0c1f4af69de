/** The author's bench: it speaks three languages, and its exit codes are honest. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { speaker } from '../../scenarios/bench/words.ts'
import { load } from '../../shared/scenario/load.ts'
import { LANGUAGES } from '../../shared/scenario/pieces.ts'
import { tinyJson, tinyWith } from '../support/tiny-scenario.ts'
import { broken } from './broken/all.ts'

const main = fileURLToPath(new URL('../../scenarios/bench/main.ts', import.meta.url))
const template = fileURLToPath(new URL('../../scenarios/bench/template.json', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

const diagnostics = Object.values(broken).flatMap((json) => {
  const loaded = load(json)
  return 'scenario' in loaded ? loaded.warnings : loaded.diagnostics
})

test.each(LANGUAGES)('every mistake can be said in %s', (language) => {
  const { explain } = speaker(language)
  for (const diagnostic of diagnostics) expect(explain(diagnostic)).toMatch(/^[^{}]+[.?]$/)
})

test('help is about everything, or about the one command that it is asked for', () => {
  const own = bench('play', '--help')
  expect(own.code).toBe(0)
  expect(own.said).toContain('--golden')
  expect(own.said).not.toContain('simulate')
  expect(bench('--help').said).toContain(own.said.trim())
})

describe('validate', () => {
  test('says that a good scenario can be played', () => {
    const { code, said } = bench('validate', file('good', tinyJson()))
    expect(said).toContain('spielbar.')
    expect(code).toBe(0)
  })

  test('finds nothing in the scenarios of this house that would keep them from being played', () => {
    const { code, said } = bench('validate')
    expect(said).not.toContain('Fehler')
    expect(said).toContain('dienstag-17-uhr/scenario.json: spielbar.')
    expect(code).toBe(0)
  })

  test('says what is wrong, where, and what may have been meant', () => {
    const { code, said } = bench('validate', file('bad', tinyWith({ 'acts.review.when': "open('reprot')" })))
    expect(said).toContain('acts.review.when')
    expect(said).toContain('Die Karte „reprot“ gibt es nicht. Meinten Sie „report“?')
    expect(said).toContain('^^^^^^^^')
    expect(code).toBe(1)
  })

  test('says the line and the column of a field, and tells a program the same', () => {
    const path = join(folder, 'lined.json')
    const json = tinyWith({ 'roles.purse.needs': 'offise' })
    writeFileSync(path, JSON.stringify(json, null, 2))
    const line =
      readFileSync(path, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('"needs": "offise"')) + 1
    expect(bench('validate', path).said).toContain(`:${line}:7 Fehler: roles.purse.needs`)
    const told: unknown = JSON.parse(bench('validate', '--json', '--language', 'en', path).said)
    expect(told).toMatchObject([
      {
        playable: false,
        problems: [{ line, column: 7, field: 'roles.purse.needs', level: 'error', code: 'unknown.role' }],
      },
    ])
  })

  test('finds a name that stands twice, which JSON would forget', () => {
    const path = join(folder, 'twice.json')
    writeFileSync(path, JSON.stringify(tinyJson()).replace('"acts":{', '"acts":{"review":{},'))
    const { code, said } = bench('validate', path)
    expect(said).toContain('acts.review\n  „review“ steht hier schon.')
    expect(code).toBe(1)
  })

  test('speaks the language it is asked for', () => {
    const { said } = bench('validate', '--language', 'en', file('roles', broken['roles.few']))
    expect(said).toContain('A game needs at least two roles.')
  })

  test('says where a file is no JSON', () => {
    const path = join(folder, 'broken.json')
    writeFileSync(path, '{\n  "format": 1,\n  "id": tiny\n}')
    const { code, said } = bench('validate', path)
    expect(said).toContain('nahe Zeile 3, Zeichen')
    expect(code).toBe(1)
  })

  test.each([
    ['"id"', '„id“', 'Anführungszeichen müssen gerade sein'],
    ['"format": 2,', '"format": 2', 'Vor dieser Stelle fehlt ein Komma.'],
    ['"alone": 10 }', '"alone": 10, }', 'ein Komma zu viel'],
    ['"alone": 10 }', '"alone": 10,5 }', 'Punkt statt eines Kommas'],
    ['"format": 2,', '"format": 2, // neu', 'Anmerkungen kennt JSON nicht.'],
    ['"tested": "no"', '"tested": "sagt "nein""', 'Mitten im Text'],
    ['"tested": "no"', '"tested": no', 'Texte und Namen stehen'],
    ['"tested": "no",', '"tested": "no,', 'Hier passt etwas nicht.'],
  ])('says what slip it looks like: %s becomes %s', (right, wrong, sentence) => {
    const path = join(folder, 'slip.json')
    const text = readFileSync(template, 'utf8')
    expect(text).toContain(right)
    writeFileSync(path, text.replace(right, wrong))
    const { code, said } = bench('validate', path)
    expect(said).toContain(sentence)
    expect(said).toMatch(/:\d+:\d+ Fehler\n[^\n]+\n {6}[^\n]+\n +\^\n/)
    expect(code).toBe(1)
  })

  test('says that a file ends too early', () => {
    const path = join(folder, 'early.json')
    writeFileSync(path, readFileSync(template, 'utf8').trimEnd().slice(0, -1))
    expect(bench('validate', path).said).toContain('hört zu früh auf')
  })

  test('says what a value should be where it can be one of two kinds, and what a bot can be offered', () => {
    const path = join(folder, 'kinds.json')
    const text = readFileSync(template, 'utf8')
    writeFileSync(path, text.replace('"start": 20,', '"start": "20",'))
    expect(bench('validate', path).said).toContain('variables.families.start\n  Hier wird eine Zahl erwartet.')
    writeFileSync(path, text.replace('"start": 20,', '"start": { "anger": "viele" },'))
    expect(bench('validate', path).said).toContain('variables.families.start.anger\n  Hier wird eine Zahl erwartet.')
    writeFileSync(path, text.replace('"choose:halle"', '"waehle:halle"'))
    expect(bench('validate', path).said).toContain('heißt etwa: share:leitung, choose:halle, ready.')
  })

  test('does not stumble over the mark with which some editors begin a file', () => {
    const path = join(folder, 'marked.json')
    writeFileSync(path, `\uFEFF${JSON.stringify(tinyJson())}`)
    expect(bench('validate', path)).toMatchObject({ code: 0 })
  })

  test('takes the folder of a scenario for the scenario', () => {
    mkdirSync(join(folder, 'tiny'))
    writeFileSync(join(folder, 'tiny', 'scenario.json'), JSON.stringify(tinyJson()))
    expect(bench('validate', `${folder}/tiny/`)).toMatchObject({ code: 0 })
  })

  test('says that there is no such scenario', () => {
    const { code, said } = bench('validate', 'nowhere')
    expect(said).toContain('lässt sich nicht lesen')
    expect(code).toBe(1)
  })
})

describe('what cannot be done is told in a sentence', () => {
  const path = file('scenario', tinyJson())

  test.each([
    [['play', path, '--policy', 'clever'], 'Die Spielweise „clever“ gibt es nicht.', 2],
    [['simulate', path, '--runs', '0'], '„0“ geht nicht als Angabe zu „--runs“.', 2],
    [['play', path, '--seed'], 'Zur Option „--seed“ fehlt eine Angabe.', 2],
    [['search', path], 'search.json: Die Datei lässt sich nicht lesen.', 1],
    [['simulate', path, '--runs', '1', '--html', join(folder, 'nowhere', 'page.html')], 'nicht schreiben.', 1],
  ])('%j', (args, sentence, code) => {
    const called = bench(...args)
    expect(called.said).toContain(sentence)
    expect(called.code).toBe(code)
  })

  test('also where golden.json holds something else, which stays as it is', () => {
    writeFileSync(join(folder, 'golden.json'), '[7]')
    for (const args of [[], ['--write']]) {
      const { code, said } = bench('golden', path, ...args)
      expect(said).toContain('golden.json: Das sind keine gespielten Abende')
      expect(code).toBe(1)
    }
    expect(readFileSync(join(folder, 'golden.json'), 'utf8')).toBe('[7]')
  })
})

test('the schema in the repository fits the format', () => {
  expect(bench('schema', '--check').code).toBe(0)
})

test.each([
  [['--help'], 0],
  [[], 2],
  [['validat'], 2],
  [['schema', '--chek'], 2],
  [['validate', '--all'], 2],
  [['validate', '--language', 'fr'], 2],
])('called with %j it ends with %i', (args, code) => {
  expect(bench(...args).code).toBe(code)
})

function bench(...args: readonly string[]): { code: number | null; said: string } {
  const { status, stdout } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
  return { code: status, said: stdout }
}

function file(name: string, json: unknown): string {
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify(json))
  return path
}
