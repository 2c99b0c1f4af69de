/** `play`: an evening told in the terminal, in the words of the scenario and the language that was asked for. */
import { describe, expect, it } from 'vitest'
import { play } from '../../scenarios/bench/play.ts'
import { type Sentence, speaker } from '../../scenarios/bench/words.ts'
import { LANGUAGES } from '../../shared/scenario/pieces.ts'
import { functionsIn } from '../../shared/scenario/questions.ts'
import type { Language } from '../../shared/scenario/schema.ts'

/** Names that only a file knows: asked facts, keys of texts. */
const CODE_NAMES = /\b[a-z]+[A-Za-z]*:[a-z]\w*|\b(roles|measures|phases|cards|proposals|variables|endings)\.[a-z]\w*/g

describe('play', () => {
  it.each(LANGUAGES)('tells an evening of bots to its ending, in %s', (language) => {
    const { code, said } = called(['dienstag-17-uhr'], language)
    expect(code).toBe(0)
    expect(said).not.toMatch(/undefined|NaN|\{[a-z]+\}/)
    expect(said).not.toMatch(/(roles|measures|phases|cards|proposals|variables|endings)\.[a-z]/)
    expect(said.split('\n').length).toBeGreaterThan(20)
  })

  it('tells why a number changed, round by round', () => {
    const { said } = called(['dienstag-17-uhr', '--golden', 'best'])
    expect(said).toMatch(/\+8 {2}Erreichte Familien: Willkommensbesuche/)
    expect(said).toMatch(/\+6 {2}Erreichte Familien: Club-Umbau gemeinsam {2}\[[^\]:=]+: ja\]/)
    expect(said).toMatch(/Stand: Erreichte Familien 53 [\s\S]*Stand: Erreichte Familien 75 /)
    expect(said).toContain('Ein Ort, drei Türen weniger.')
  })

  it.each([
    ['auenfurt-klein', 'goal'],
    ['auenfurt-klein', 'random'],
    ['dienstag-17-uhr', 'goal'],
    ['gemeinsam-fuer-kinder', 'goal'],
    ['gemeinsam-fuer-kinder', 'stubborn'],
  ])('tells what numbers depended on in words: %s, %s', (id, policy) => {
    for (const language of LANGUAGES) {
      const { said } = called([id, '--policy', policy], language)
      expect(said.match(CODE_NAMES) ?? []).toEqual([])
    }
  })

  it('would notice a code name', () => {
    for (const told of ['[refund:familienzentren:0: 0,4]', '[committed:duty: 185]', 'Erreicht: measures.besuche.name'])
      expect(told).toMatch(CODE_NAMES)
  })

  it('has words for everything that an expression can ask', () => {
    const computed = ['min', 'max', 'abs', 'div', 'count']
    const asked = [...functionsIn('motion'), ...functionsIn('effect')].filter((fn) => !computed.includes(fn))
    const { say } = speaker('de')
    const told = asked.map((fn) => say(`looked.${fn}` as Sentence, { name: '', second: '' }))
    expect(told.length).toBeGreaterThan(40)
  })

  it('tells money in euros and posts as posts, with what a number gained below each other', () => {
    const { said } = called(['auenfurt-klein'])
    expect(said).toMatch(/Freies Geld im Fördertopf 400\.000 € · Neue Beschlüsse im Haushalt 0 €/)
    expect(said).toMatch(/Freie Stellen im Jahr 4 · Hilfen zur Erziehung 24,6 Mio\. €/)
    expect(said).toMatch(/\n {6}−55\.000 € {2}Freies Geld im Fördertopf: Gemeinsame Angebotslandkarte\n/)
    const { said: english } = called(['auenfurt-klein'], 'en')
    expect(english).toMatch(/−€55,000 {2}/)
    expect(english).toContain('Annual result without new decisions −€8.4m')
  })

  it('tells how the town stands once, not again while nothing has changed', () => {
    const { said } = called(['gemeinsam-fuer-kinder'])
    const stands = said.split('\n\n').filter((part) => part.startsWith('Stand: '))
    expect(stands.length).toBeGreaterThan(4)
    expect(new Set(stands).size).toBe(stands.length)
  })

  it('says how many votes were needed where more said yes than no, and only there', () => {
    const { said } = called(['auenfurt-klein', '--policy', 'stubborn'])
    expect(said).toContain('abgelehnt, 5 Ja, 4 Nein, 0 Enthaltungen (8 Ja nötig).')
    expect(said).not.toMatch(/angenommen[^\n]*nötig/)
  })

  it('tells in single quotes what has quotes of its own', () => {
    expect(called(['auenfurt-klein']).said).toContain('„Elternprojekt ‚Starke Familien‘“')
  })

  it('tells the golden plays that end otherwise', () => {
    expect(called(['dienstag-17-uhr', '--golden', 'worst']).said).toContain('Der Topf ist überzogen: Nichts beginnt.')
    expect(called(['dienstag-17-uhr', '--golden', 'failsForMoney']).said).toContain('Es fehlte Geld.')
    expect(called(['dienstag-17-uhr', '--golden', 'freezeHealed']).said).toMatch(/fällt aus/)
  })

  it('repeats itself with the same seed, comes to an end with every one, and differs between some', () => {
    const evenings = ['1', '2', '3', '4', '5', '6', '7', '8'].map((seed) => random(seed))
    expect(evenings.every(({ code }) => code === 0)).toBe(true)
    expect(random('1')).toEqual(evenings[0])
    expect(new Set(evenings.map(({ said }) => said.replace(/^.*\n/, ''))).size).toBeGreaterThan(2)
  })

  it('plays any way that the scenario knows, in any of its lengths', () => {
    const half = called(['gemeinsam-fuer-kinder', '--policy', 'nurSteuerung', '--preset', 'halberTag'])
    expect(half.code).toBe(0)
    expect(half.said).toMatch(/Jahr 3 · Rat\n/)
    expect(half.said).not.toMatch(/Jahr 2 · Rat\n/)
    expect(half.said).toContain('Hilfen zur Erziehung ohne neue Beschlüsse: von allein')
    expect(half.said).not.toMatch(/factor:|\+0 /)
  })

  it('says which ways and which lengths there are', () => {
    const way = called(['gemeinsam-fuer-kinder', '--policy', 'evil'])
    expect(way).toMatchObject({ code: 2, said: expect.stringContaining('mischung') })
    const length = called(['gemeinsam-fuer-kinder', '--preset', 'week'])
    expect(length).toMatchObject({ code: 2, said: expect.stringContaining('halberTag') })
    expect(called(['dienstag-17-uhr', '--preset', 'week']).said).toContain('nur einen')
  })

  it('says what it did not understand', () => {
    for (const args of [[], ['a', 'b'], ['dienstag-17-uhr', '--policy', 'evil'], ['dienstag-17-uhr', '--loud']])
      expect(called(args)).toMatchObject({ code: 2, said: expect.stringMatching(/./) })
  })

  it('says what is not there', () => {
    expect(called(['montag'])).toMatchObject({ code: 1, said: expect.stringContaining('montag') })
    const missing = called(['dienstag-17-uhr', '--golden', 'platinum'])
    expect(missing).toMatchObject({ code: 1, said: expect.stringContaining('platinum') })
  })
})

function random(seed: string) {
  return called(['dienstag-17-uhr', '--policy', 'random', '--seed', seed])
}

function called(args: readonly string[], language: Language = 'de') {
  const lines: string[] = []
  const code = play({ args, speaker: speaker(language), print: (line) => lines.push(line) })
  return { code, said: lines.join('\n') }
}
