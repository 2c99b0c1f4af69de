/** publiccode.yml keeps the rules of its standard (0.4), so that catalogues of public software can read it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'

const text = readFileSync(fileURLToPath(new URL('../../publiccode.yml', import.meta.url)), 'utf8')

const described = z.strictObject({
  genericName: z.string().max(35).optional(),
  shortDescription: z.string().max(150),
  longDescription: z.string().min(500).max(10_000),
  features: z.array(z.string()).min(1),
})

/** The part of the standard that the file makes use of: a key that is not here is one that nobody has looked up. */
const standard = z
  .strictObject({
    publiccodeYmlVersion: z.literal('0.4'),
    name: z.string().min(1),
    url: z.url(),
    softwareVersion: z.string().optional(),
    releaseDate: z.iso.date().optional(),
    platforms: z.array(z.string()).min(1),
    categories: z.array(z.enum(['e-learning', 'collaboration', 'educational-content'])).min(1),
    developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
    softwareType: z.enum(['standalone/web', 'standalone/backend', 'standalone/other']),
    intendedAudience: z.strictObject({
      countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
      scope: z.array(z.enum(['local-authorities', 'welfare', 'education', 'society', 'government'])),
    }),
    description: z.partialRecord(z.enum(['de', 'en']), described).refine((all) => Object.keys(all).length > 0),
    legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
    // Whoever maintains it names contacts, and for a contract its contractors: then this has to be looked up again.
    maintenance: z.strictObject({ type: z.literal('none') }),
    localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
  })
  .refine(({ softwareVersion, releaseDate }) => softwareVersion === undefined || releaseDate !== undefined, {
    path: ['releaseDate'],
  })

const wrongIn = (file: unknown) => standard.safeParse(file).error?.issues.map(({ path }) => path.join('.')) ?? []

test('all of it keeps the standard, but for the address, which nobody knows before it is published', () => {
  const file = yaml(text) as Record<string, unknown>
  expect(file.url).toBeUndefined()
  expect(wrongIn(file)).toEqual(['url'])
  expect(wrongIn({ ...file, url: 'https://code.example.de/platzwechsel.git' })).toEqual([])
})

test('what breaks the standard is found', () => {
  const file = { ...(yaml(text) as object), url: 'https://code.example.de/platzwechsel.git' }
  expect(wrongIn({ ...file, softwareVersion: '1.0' })).toEqual(['releaseDate'])
  expect(wrongIn({ ...file, developmentStatus: 'finished' })).toEqual(['developmentStatus'])
  expect(wrongIn({ ...file, maintenance: { type: 'internal' } })).toEqual(['maintenance.type'])
  expect(wrongIn({ ...file, description: {} })).toEqual(['description'])
  expect(wrongIn(yaml(text.replace('shortDescription: ', `shortDescription: ${'lang '.repeat(40)}`)))).toContain(
    'description.de.shortDescription',
  )
})

/** As much of YAML as the file uses: maps by two spaces, lists in brackets, folded texts. Throws at anything else. */
function yaml(source: string): unknown {
  const lines = source.split('\n').filter((line) => line.trim() !== '')
  const block = (depth: number): Record<string, unknown> => {
    const map: Record<string, unknown> = {}
    const deep = () => (lines[0] ?? '').search(/\S|$/) / 2
    while (lines.length > 0 && deep() === depth) {
      const line = lines.shift() ?? ''
      const [, key, value] = /^ *([A-Za-z]+):(?: (.*))?$/.exec(line) ?? []
      if (key === undefined) throw new Error(`not understood: ${line}`)
      if (value === undefined) map[key] = block(depth + 1)
      else if (value === '>') {
        const folded: string[] = []
        while (lines.length > 0 && deep() > depth) folded.push((lines.shift() ?? '').trim())
        map[key] = folded.join(' ')
      } else map[key] = scalar(value)
    }
    return map
  }
  const all = block(0)
  if (lines.length > 0) throw new Error(`not understood: ${lines[0]}`)
  return all
}

function scalar(value: string): unknown {
  const list = /^\[(.*)\]$/.exec(value)?.[1]
  if (list !== undefined) return list.split(', ')
  if (value === 'true' || value === 'false') return value === 'true'
  return value.replace(/^"(.*)"$/, '$1')
}
