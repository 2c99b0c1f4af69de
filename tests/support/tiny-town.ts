/** The tiny game grown to a tiny town: places, a council, motions, events, stories. A new copy each time. */
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { put, tinyJson } from './tiny-scenario.ts'
import { t } from './tiny-text.ts'
import { councilPhases } from './tiny-town-course.ts'
import { bodies, coach, factors, flood, forms, variables } from './tiny-town-parts.ts'

/** The tiny town as an author would have written it. */
export function townJson() {
  const game = tinyJson()
  const { one, two } = game.rounds
  return {
    ...game,
    id: 'tiny-town',
    minutes: { room: 40, alone: 20 },
    places: {
      hill: {
        name: t('Hang', 'Hill'),
        text: t('Hier ist es steil.', 'It is steep here.'),
        weight: 3,
        visit: t('Zu.', 'Closed.'),
      },
      river: { name: t('Fluss', 'River'), text: t('Hier ist es nass.', 'It is wet here.'), weight: 1 },
    },
    variables: { ...game.variables, ...variables() },
    indicators: {
      ...game.indicators,
      known: {
        name: t('Erreicht', 'Known'),
        terms: [{ variable: 'reach', weight: 1 }],
        per: 2,
        report: { late: 1, knows: ['office'], when: 'year() >= 1', fog: t('Niemand zählt.', 'Nobody counts.') },
      },
    },
    factors: factors(),
    pots: { city: { name: t('Haushalt', 'Budget'), variable: 'money', freeze: ['purse'] } },
    staff: 'posts',
    time: { perRound: 4 },
    services: {
      cafe: {
        name: t('Café', 'Café'),
        owner: 'office',
        yearly: 20,
        pot: 'city',
        function: 'meet',
        group: 'babies',
        places: ['hill'],
      },
    },
    overlaps: {
      twice: {
        between: ['cafe', 'coach'],
        roles: ['office', 'purse'],
        worth: 10,
        when: "running('coach')",
        divide: t('Jede Stelle macht einen Teil.', 'Each does a part.'),
        close: {
          service: 'cafe',
          text: t('Das Café schließt.', 'The café closes.'),
          needs: 'vars.trust >= 30',
          frees: 10,
        },
      },
    },
    bodies: bodies(),
    forms: forms(),
    motions: {
      cover: ['purse'],
      hearing: ['office'],
      unheard: [{ on: 'trust', amount: '-2' }],
      coSigners: 1,
      points: 1,
      free: {
        title: t('Eigene Idee', 'Own idea'),
        decide: ['council'],
        pot: 'city',
        costs: [5, 10],
        classes: {
          meeting: {
            name: t('Treffen', 'Meeting'),
            access: 'come',
            stage: 3,
            function: 'meet',
            effects: [{ on: 'reach', amount: '2' }],
          },
        },
      },
    },
    asking: {
      subjects: { need: { text: t('Was fehlt?', 'What is missing?'), to: ['office'] } },
      unanswered: [{ on: 'trust', amount: '-1' }],
    },
    stories: {
      jana: {
        name: t('Jana', 'Jana'),
        contacts: "3 + active('meet', 'hill')",
        versions: [
          { when: "at('reach', 'hill') >= 30", text: t('Eine Tür ist offen.', 'One door is open.') },
          { when: 'true', text: t('Alle Türen sind zu.', 'All doors are closed.') },
        ],
      },
    },
    documents: {
      letter: { title: t('Brief', 'Letter'), text: t('Wir brauchen Hilfe.', 'We need help.'), for: ['office'] },
    },
    measures: { ...game.measures, coach: coach() },
    injects: { ...game.injects, flood: flood() },
    rounds: { one, middle: { name: t('Im Rat', 'In the council'), phases: councilPhases() }, two },
    debrief: {
      ...game.debrief,
      perspective: {
        question: t('Was war wichtig?', 'What mattered?'),
        options: { money: t('Geld', 'Money'), trust: t('Vertrauen', 'Trust') },
      },
      pulse: {
        question: t('Verlassen Sie sich darauf?', 'Do you rely on it?'),
        answers: [t('Ja', 'Yes'), t('Nein', 'No')],
      },
      levels: {
        calm: { name: t('Ruhe', 'Calm'), text: t('Es ist still.', 'It is quiet.'), when: 'agreements() >= 1' },
      },
    },
    presets: { short: { name: t('Kurz', 'Short'), minutes: 30, seconds: { talk: 120 }, without: ['ask'] } },
    checks: {
      why: {
        question: t('Warum?', 'Why?'),
        options: { a: { text: t('Darum.', 'So.'), because: t('Weil.', 'Because.') } },
        right: 'a',
        phase: 'draft',
      },
    },
  }
}

/** The tiny town as JSON with some places changed; `undefined` takes a place out. */
export function townWith(changes: Readonly<Record<string, unknown>>): unknown {
  const json: unknown = townJson()
  for (const [path, value] of Object.entries(changes)) put(json, path.split('.'), value)
  return json
}

/** The tiny town, ready to be played. */
export function tinyTown(): Scenario {
  const result = load(townJson())
  if ('scenario' in result) return result.scenario
  throw new Error(`the tiny town cannot be played: ${JSON.stringify(result.diagnostics)}`)
}
