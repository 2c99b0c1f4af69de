/** The smallest whole game: two roles, one card, one promise, one choice, one act, one proposal, two rounds. */
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { course } from './tiny-course.ts'
import { t } from './tiny-text.ts'

/**
 * The tiny game as an author would have written it: a new copy each time, for tests that want to spoil it.
 * `office` owns the card and lays a choice; `purse` can answer the card, holds the pot and signs.
 */
export function tinyJson() {
  return {
    format: 2,
    id: 'tiny',
    title: t('Klein', 'Tiny'),
    summary: t('Ein kleines Spiel.', 'A small game.'),
    languages: ['de', 'en', 'de-simple'],
    tested: 'no',
    people: { min: 2, max: 4, perRole: 2 },
    minutes: { room: 20, alone: 5 },
    opening: t('Dienstag. Es regnet.', 'Tuesday. It rains.'),
    ground: { place: t('Hof', 'Yard'), families: 50, picture: [t('Ein Hof.', 'A yard.')] },
    roles: {
      office: {
        name: t('Jugendamt', 'Youth office'),
        short: t('Amt', 'Office'),
        brief: t('Sie leiten das Jugendamt.', 'You run the youth office.'),
        needs: 'purse',
        clashes: 'purse',
        goal: {
          text: t('Viele Familien erreichen.', 'Reach many families.'),
          value: 'vars.families',
          levels: [
            { from: 0, text: t('Noch nicht.', 'Not yet.') },
            { from: 18, text: t('Geschafft.', 'Done.') },
          ],
        },
        prompts: [t('Was brauchen Sie von uns?', 'What do you need from us?')],
      },
      purse: {
        name: t('Kämmerei', 'Treasury'),
        short: t('Kasse', 'Purse'),
        brief: t('Sie führen die Kämmerei.', 'You run the treasury.'),
        needs: 'office',
        clashes: 'office',
        goal: {
          text: t('Der Topf hält.', 'The pot holds.'),
          value: "overdrawn('spring') ? 0 : 1",
          levels: [
            { from: 0, text: t('Überzogen.', 'Overdrawn.') },
            { from: 1, text: t('Er hält.', 'It holds.') },
          ],
        },
      },
    },
    variables: {
      families: variable(t('Familien', 'Families'), 'families', 10, 0, 50),
      money: { ...variable(t('Topf', 'Pot'), 'money', 100, 0, 200), step: 5 },
      trust: {
        ...variable(t('Vertrauen', 'Trust'), 'points', 40, 0, 100),
        visibility: 'hidden',
        words: [
          { from: 0, text: t('Man schweigt.', 'People are silent.') },
          { from: 50, text: t('Man verlässt sich aufeinander.', 'People rely on each other.') },
        ],
      },
    },
    indicators: {
      reach: { name: t('Reichweite', 'Reach'), terms: [{ variable: 'families', weight: 100 }], per: 50 },
    },
    cards: {
      report: {
        owner: 'office',
        title: t('Bericht', 'Report'),
        text: t('Elf Kinder kamen ins Heim.', 'Eleven children went into care.'),
        opened: [{ on: 'trust', amount: '4' }],
        answer: {
          when: "did('review')",
          how: t('Die Kämmerei prüft die Fälle mit Ihnen.', 'The treasury reviews the cases with you.'),
          effects: [{ on: 'trust', amount: '7' }],
        },
      },
    },
    promises: {
      measure: {
        by: 'anyone',
        text: t('Ich wähle diese Maßnahme.', 'I choose this measure.'),
        about: { choice: 'spring' },
        at: 'pick',
        effects: [{ on: 'trust', amount: '-6' }],
      },
    },
    acts: {
      review: {
        role: 'purse',
        label: t('Wir prüfen gemeinsam', 'We review together'),
        text: t('Die Kämmerei prüft die Fälle mit.', 'The treasury joins the review.'),
        when: "open('report')",
      },
    },
    measures: {
      visits: {
        ...measure('office', t('Besuche', 'Visits'), 75),
        effects: [{ on: 'families', amount: "answered('report') ? 8 : 4" }],
      },
      fund: {
        ...measure('office', t('Fonds', 'Fund'), 50),
        effects: [{ on: 'families', amount: '2' }],
      },
      freeze: { ...measure('purse', t('Sperre', 'Freeze'), 0), effects: [{ on: 'trust', amount: '-8' }] },
      project: {
        ...measure('purse', t('Projekt', 'Project'), 40),
        effects: [{ on: 'families', amount: '3', when: 'vars.trust >= 40' }],
      },
    },
    choices: {
      spring: {
        title: t('Frühjahr', 'Spring'),
        except: [
          {
            role: 'office',
            when: "open('report') && !did('review')",
            why: t('Sie schreiben den Bericht.', 'You are writing the report.'),
          },
        ],
        otherwise: { office: 'fund', purse: 'freeze' },
      },
    },
    proposals: {
      house: {
        title: t('Treff', 'House'),
        text: t('Ein Ort für alle.', 'One place for all.'),
        replaces: t(
          'Wird Ihre Vorlage beschlossen, zählt die Wahl nicht.',
          'If it is carried, your choice does not count.',
        ),
        fields: {
          date: {
            by: 'office',
            label: t('Prüfdatum', 'Review date'),
            options: {
              flyers: { label: t('Zahl der Flyer', 'Number of flyers') },
              families: { label: t('Familien nennen eine Person', 'Families name a person'), tags: ['strong'] },
            },
          },
        },
        signers: ['office', 'purse'],
        cost: "100 + (tagged('house', 'date', 'strong') ? 10 : 0)",
        money: 'vars.money',
        conditions: {
          trust: { when: 'vars.trust >= 50', failed: t('Es fehlte Vertrauen.', 'Trust was missing.') },
          money: { when: "vars.money >= cost('house')", failed: t('Es fehlte Geld.', 'Money was missing.') },
        },
        effects: [{ on: 'families', amount: "count(begun('visits'), begun('project')) * 4 + 6" }],
      },
    },
    injects: {
      storm: {
        headline: t('Es wird teurer', 'It costs more'),
        text: t('Die Hilfen kosten mehr.', 'Support costs more.'),
        question: t('Wer zahlt das?', 'Who pays?'),
        covered: "begun('fund', 'spring')",
        effects: [{ on: 'money', amount: '-25' }],
      },
    },
    ...course(),
    glossary: { pot: { term: t('Topf', 'Pot'), text: t('Geld für einen Zweck.', 'Money for one purpose.') } },
    assumptions: { eight: t('Besuche erreichen acht Familien.', 'Visits reach eight families.') },
    sources: ['Erfunden.'],
  }
}

/** The tiny game as JSON with some places changed: `{'roles.office.needs': 'nobody'}`; `undefined` takes a place out. */
export function tinyWith(changes: Readonly<Record<string, unknown>>): unknown {
  const json: unknown = tinyJson()
  for (const [path, value] of Object.entries(changes)) put(json, path.split('.'), value)
  return json
}

/** The tiny game, ready to be played. */
export const tiny: Scenario = loaded(tinyJson())

function variable(name: ReturnType<typeof t>, unit: string, start: number, min: number, max: number) {
  return { name, unit, start, min, max, visibility: 'public' }
}

function measure(owner: string, name: ReturnType<typeof t>, cost: number) {
  return { owner, name, text: name, cost }
}

/** Sets one place of a JSON value, named by its keys, and makes the way there; `undefined` takes it out. */
export function put(target: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  const record = target as Record<string, unknown>
  if (rest.length > 0) {
    record[key] ??= {}
    put(record[key], rest, value)
  } else if (value === undefined) delete record[key]
  else record[key] = value
}

function loaded(json: unknown): Scenario {
  const result = load(json)
  if ('scenario' in result) return result.scenario
  throw new Error(`the tiny game cannot be played: ${JSON.stringify(result.diagnostics)}`)
}
