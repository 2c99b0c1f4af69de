/**
 * planspiel-mini as a scenario of ours, as nearly as the language allows: 20 roles with a card and a goal each, 50 public
 * figures, and one large joint proposal in which every role fills its own field again and again; talk is the one word.
 */
import { DISTRICTS, INDICATORS, PEOPLE, times } from '../peers/model.ts'

/** More options than decisions of one seat in a round: a client that sees the newest knows how many it has seen. */
export const OPTIONS = 8

const text = (de: string) => ({ de })

/** The scenario as its author would have written it. */
export function miniJson() {
  return {
    format: 1,
    id: 'planspiel-mini',
    title: text('Planspiel mini'),
    summary: text('Zwanzig Menschen entscheiden fortwährend.'),
    languages: ['de'],
    tested: 'no',
    people: { min: 2, max: PEOPLE, perRole: 1 },
    minutes: { room: 10, alone: 5 },
    opening: text('Eine Stadt mit fünf Stadtteilen.'),
    ground: { place: text('Musterstadt'), families: 100 },
    roles: named(PEOPLE, 'role', role),
    variables: named(DISTRICTS * INDICATORS, 'value', (at) => ({
      ...{ name: text(`Kennzahl ${at + 1}`), unit: 'points', start: 1_000 + at * 10, min: 0, max: 10_000 },
      visibility: 'public',
    })),
    indicators: {},
    cards: named(PEOPLE, 'card', (at) => ({
      owner: `role${at}`,
      title: text(`Karte ${at + 1}`),
      text: text(`Nur Rolle ${at + 1} weiß: Zahl ${(at * 17) % 97} steht in der Prüfung.`),
      answer: { when: 'true', how: text('Jede Rolle kann antworten.') },
    })),
    promises: {},
    acts: {},
    measures: {},
    choices: {},
    proposals: { plan },
    injects: {},
    rounds: {
      one: {
        name: text('Runde 1'),
        phases: {
          arrive: phase('Ankommen', {}),
          decide: phase('Entscheiden', { accepts: { proposal: 'plan', word: true }, leave: judged }),
          result: phase('Ergebnis', { accepts: { share: true, release: true }, enter: [{ do: 'end' }] }),
        },
      },
    },
    endings: [{ id: 'end', when: 'true', text: text('Der Plan steht.'), scene: text('Abend.') }],
    debrief: {
      ...{ word: text('Ein Wort?'), subject: 'value0', whatIfs: {}, caution: text('Es hätte anders kommen können.') },
      guesses: { more: text('mehr'), same: text('gleich'), fewer: text('weniger') },
      ...{ questions: [text('Was nehmen Sie mit?')], note: text('Notiz') },
    },
  }
}

const judged = [{ do: 'settle' }, { do: 'judge', proposal: 'plan' }]

const plan = {
  title: text('Der Plan'),
  text: text('Jede Rolle füllt ihr Feld.'),
  fields: named(PEOPLE, 'field', (at) => ({
    by: `role${at}`,
    label: text(`Feld ${at + 1}`),
    options: named(OPTIONS, 'option', (option) => ({ label: text(`Maßnahme ${option + 1}`) })),
  })),
  signers: ['role0'],
  cost: '1',
  money: '1',
  conditions: { always: { when: 'true', failed: text('Es fehlte etwas.') } },
  effects: [],
}

function role(at: number) {
  return {
    name: text(`Rolle ${at + 1}`),
    short: text(`R${at + 1}`),
    brief: text('Sie wollen etwas für Ihren Stadtteil.'),
    needs: `role${(at + 1) % PEOPLE}`,
    clashes: `role${(at + 2) % PEOPLE}`,
    goal: {
      text: text('Ihre Kennzahl steigt.'),
      value: `vars.value${at}`,
      levels: [
        { from: 0, text: text('Noch nicht.') },
        { from: 2_000, text: text('Geschafft.') },
      ],
    },
  }
}

function phase(name: string, more: object) {
  return { name: text(name), task: text('Handeln Sie.'), look: 'screen', seconds: 0, accepts: {}, ...more }
}

function named<T>(count: number, name: string, make: (at: number) => T): Record<string, T> {
  return Object.fromEntries(times(count, (at) => [`${name}${at}`, make(at)]))
}
