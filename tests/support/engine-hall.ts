/** The town hall: a small game in which everything that a council can do can be done, and somebody hides something of it. */
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { hallCouncil, hallMeasures } from './hall-council.ts'
import { hallCourse, hallDebrief } from './hall-course.ts'
import { put, tinyJson } from './tiny-scenario.ts'
import { t } from './tiny-text.ts'

/** The hall as an author would have written it: a new copy each time. */
function hallJson() {
  const game = tinyJson()
  const { office, purse } = game.roles
  const { answer: _, ...unanswered } = game.cards.report
  return {
    ...game,
    id: 'hall',
    people: { min: 3, max: 8, perRole: 4 },
    minutes: { room: 60, alone: 30 },
    roles: {
      office: { ...office, clashes: 'parents' },
      purse: { ...purse, goal: { ...purse.goal, value: 'vars.money > 0 ? 1 : 0' } },
      parents: {
        ...office,
        name: t('Eltern', 'Parents'),
        short: t('Eltern', 'Parents'),
        needs: 'office',
        clashes: 'purse',
      },
    },
    circles: { hallway: { name: t('Flur', 'Hallway'), roles: ['office', 'purse'] } },
    places: {
      hill: { name: t('Hang', 'Hill'), text: t('Steil.', 'Steep.'), weight: 3, visit: t('Zu.', 'Closed.') },
      river: { name: t('Fluss', 'River'), text: t('Nass.', 'Wet.'), weight: 1 },
    },
    variables: {
      ...game.variables,
      fit: {
        name: t('Passung', 'Fit'),
        unit: 'percent',
        start: { hill: 20, river: 40 },
        min: 0,
        max: 100,
        visibility: 'public',
      },
      need: {
        name: t('Bedarf', 'Need'),
        unit: 'families',
        start: { hill: 9, river: 7 },
        min: 0,
        max: 99,
        visibility: 'hidden',
        drift: '1',
      },
    },
    indicators: {
      ...game.indicators,
      known: report({ late: 1, knows: ['office'] }),
      told: report({ knows: ['parents'], when: "did('rally')", official: 3 }),
      fog: report({ when: 'year() >= 2', fog: t('Niemand zählt.', 'Nobody counts.') }),
    },
    cards: {
      report: { ...unanswered, points: 2 },
      doubt: { owner: 'office', title: t('Zweifel', 'Doubt'), text: t('Es reicht nicht.', 'It is not enough.') },
      purse: { owner: 'purse', title: t('Rücklage', 'Reserve'), text: t('Es gibt mehr.', 'There is more.'), points: 1 },
    },
    promises: {
      calm: { by: 'anyone', text: t('Ich bleibe ruhig.', 'I stay calm.'), at: 'council' },
      thrift: { by: 'purse', text: t('Ich spare nicht hier.', 'I save elsewhere.'), at: 'council' },
      vow: { by: 'anyone', text: t('Ich stimme dafür.', 'I vote for it.'), about: { body: 'council' }, at: 'council' },
    },
    acts: {
      rally: {
        role: 'parents',
        label: t('Aufruf', 'Call'),
        text: t('Die Eltern rufen auf.', 'The parents call out.'),
        when: 'true',
        points: 3,
        press: true,
        effects: [
          { on: 'trust', amount: '3' },
          { on: 'money', amount: '-5' },
        ],
      },
    },
    choices: {},
    proposals: {},
    ...hallCouncil(),
    measures: hallMeasures(),
    rounds: hallCourse(),
    endings: game.endings.map((ending, i) => (i === 0 ? { ...ending, when: 'vars.trust >= 60' } : ending)),
    debrief: { ...game.debrief, ...hallDebrief() },
    presets: { short: { name: t('Kurz', 'Short'), minutes: 30, without: ['committee'] } },
    documents: {
      letter: { title: t('Brief', 'Letter'), text: t('Wir brauchen Hilfe.', 'We need help.'), for: ['office'] },
      map: { title: t('Karte', 'Map'), text: t('Der Ort.', 'The place.'), when: "did('rally')" },
    },
    checks: {
      why: {
        question: t('Warum?', 'Why?'),
        options: { a: { text: t('Darum.', 'So.'), because: t('Weil.', 'Because.') } },
        right: 'a',
        phase: 'draft',
      },
    },
    guide: [t('Lassen Sie sich Zeit.', 'Take your time.')],
  }
}

/** The hall with some places changed, ready to be played. */
export function hallWith(changes: Readonly<Record<string, unknown>>): Scenario {
  const json: unknown = hallJson()
  for (const [path, value] of Object.entries(changes)) put(json, path.split('.'), value)
  const result = load(json)
  if ('scenario' in result) return result.scenario
  throw new Error(`the hall cannot be played: ${JSON.stringify(result.diagnostics, null, 1)}`)
}

/** The hall, ready to be played. */
export const hall: Scenario = hallWith({})

/** The same where agreement comes easily: the council carries what one votes for, and nothing stands against closing. */
export const easyHall: Scenario = hallWith({ 'bodies.council.majority': 1, 'overlaps.open.close.needs': undefined })

function report(report: object) {
  const name = t('Bedarf im Ort', 'Need in the town')
  return { name, terms: [{ variable: 'need', weight: 1 }], per: 2, report }
}
