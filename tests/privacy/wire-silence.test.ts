/** Two evenings that differ only in what one role keeps to itself: nobody else can tell, by any byte, frame or order. */
import { beforeAll, describe, expect, test } from 'vitest'
import { type Heard, heard, toldApart } from './support/differences.ts'
import { otherSecrets } from './support/marked.ts'
import { besides, choose, guess, instead, type Step } from './support/script.ts'

let plain: Heard
beforeAll(async () => {
  plain = await heard()
})

test('the same evening twice is the same to the byte, for everybody', async () => {
  expect(toldApart(plain, await heard({ until: 'phaseQuestions' }), [], 'phaseQuestions')).toEqual([])
  expect([...plain.keys()]).toContain('spaet')
})

describe('until it is turned, nobody else can tell', () => {
  test.each<[string, readonly Step[], { from: string; until: string; but: string }]>([
    [
      'what somebody laid',
      instead('first-kasse', choose('first-kasse', 'kasse', 'measureUmschichtung')),
      { but: 'kasse', from: 'phaseRevealed', until: 'phaseNews' },
    ],
    [
      'whether somebody tapped that they said it',
      instead('said'),
      { but: 'kasse', from: 'phaseChoose1', until: 'phaseRevealed' },
    ],
    [
      'whether somebody tapped that they heard it',
      instead('heard'),
      { but: 'licht', from: 'phaseChoose1', until: 'phaseRevealed' },
    ],
    [
      'what somebody guessed',
      instead('guess-kasse', guess('guess-kasse', 'kasse', 'same')),
      { but: 'kasse', from: 'shown', until: 'phaseQuestions' },
    ],
  ])('%s', async (_, script, { but, from, until }) => {
    const other = await heard({ script, until })
    expect(toldApart(plain, other, [but], from)).toEqual([])
    // And then it makes a difference to all: the comparison is able to see one.
    expect(toldApart(plain, other, [but], until).length).toBeGreaterThan(7)
  })
})

describe('to the end of the evening, nobody else can tell', () => {
  test('how often somebody changed their mind, tried in vain, or wrote something for themselves', async () => {
    const script = besides({
      heim: [draft('kasse', 1), draft('kasse', 900), mine('foreign', 'kasse', { type: 'share', card: 'cardHeim' })],
      said: [say('unsaid', 'kasse', 'cardPruefgeld', false), say('said-again', 'kasse', 'cardPruefgeld', true)],
      'first-kasse': [
        choose('again-1', 'kasse', 'measureSperre'),
        choose('again-2', 'kasse', 'measureUmschichtung'),
        choose('again-3', 'kasse', 'measurePruefdatum'),
        mine('late', 'kasse', { type: 'say', card: 'cardPruefgeld', said: true }),
        mine('odd', 'kasse', { type: 'choose', measure: 'constructor' }),
      ],
      'guess-kasse': [guess('guess-1', 'kasse', 'same'), guess('guess-2', 'kasse', 'fewer'), draft('kasse', 40)],
    })
    expect(toldApart(plain, await heard({ script }), ['kasse'])).toEqual([])
  })

  test('that somebody tapped something which came to nothing', async () => {
    const script = besides({
      said: [say('said-in-vain', 'licht', 'cardAuslastung', true), hear('heard-in-vain', 'licht', 'roleJugendamt')],
    })
    expect(toldApart(plain, await heard({ script }), ['licht'])).toEqual([])
  })

  test('who of two people in a role holds the pen', async () => {
    const script = besides({
      plan: [takePen('pen-there', 'zweit', 1), takePen('pen-back', 'amt', 2)],
      'then-licht': [takePen('pen-there-again', 'zweit', 3), takePen('pen-back-again', 'amt', 4)],
    })
    expect(toldApart(plain, await heard({ script }), ['amt', 'zweit'])).toEqual([])
  })

  test('how many secrets somebody has, and how long they are', async () => {
    const other = await heard({}, { scenario: otherSecrets() })
    expect(toldApart(plain, other, ['kasse'])).toEqual([])
    expect(toldApart(plain, other, []).map((line) => line.split(':')[0])).toEqual(['kasse'])
  })
})

test('only those who look after the table can tell that somebody wants help', async () => {
  const wave: Step = { label: 'wave', by: 'kasse', ask: { type: 'wave' } }
  const other = await heard({ script: besides({ said: [wave] }), until: 'phaseRevealed' })
  const apart = toldApart(plain, other, [], 'phaseRevealed')
  expect(apart.map((line) => line.split(':')[0]).sort()).toEqual(['gast', 'kasse', 'leitung'])
})

function draft(by: string, length: number): Step {
  return { label: `draft-${length}`, by, ask: { type: 'draft', value: 'x'.repeat(length) } }
}

function mine(label: string, by: string, ask: Step['ask']): Step {
  return { label, by, ask, refused: true }
}

function say(label: string, by: string, card: string, said: boolean): Step {
  return { label, by, ask: { type: 'say', card, said } }
}

function hear(label: string, by: string, from: string): Step {
  return { label, by, ask: { type: 'hear', from, heard: true } }
}

function takePen(label: string, by: string, version: number): Step {
  return { label, by, ask: { type: 'takePen', role: 'roleJugendamt', version } }
}
