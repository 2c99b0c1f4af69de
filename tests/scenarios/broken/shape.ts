/** Files of the wrong shape, and files that would do harm. */
import { tinyJson, tinyWith } from '../../support/tiny-scenario.ts'
import { townJson, townWith } from '../../support/tiny-town.ts'

const talk = 'rounds.one.phases.talk'

/** By code, and what is special about the case. */
export const shape = {
  'file.tooLarge': {
    ...tinyJson(),
    sources: Array.from({ length: 200 }, () => Array.from({ length: 400 }, () => 'x')),
  },
  'file.tooDeep': { ...tinyJson(), opening: nested(30) },
  'shape.missing': tinyWith({ 'roles.office.goal': undefined }),
  'shape.type': tinyWith({ 'variables.money.max': '100' }),
  'shape.extra': tinyWith({ [`${talk}.leav`]: [] }),
  'shape.name': tinyWith({ 'acts.Prüfen': tinyJson().acts.review }),
  'shape.allowed': tinyWith({ [`${talk}.leave.0.do`]: 'setle' }),
  'shape.tooSmall': tinyWith({ 'variables.money.step': 0 }),
  'shape.tooBig': tinyWith({ 'people.max': 41 }),
  'shape.tooShort': tinyWith({ endings: [] }),
  'shape.tooLong': tinyWith({ 'title.de': 'x'.repeat(2001) }),
  'shape.date': tinyWith({ tested: { date: '30.11.2026', group: 'Testgruppe', protocol: 'Protokoll' } }),
  'shape.wrong': tinyWith({ tested: 'yes' }),
  'shape.type, in a list of votes': townWith({ 'bodies.council.seats': ['office'] }),
  'shape.allowed, a kind of factor': townWith({ 'factors.ramp.kind': 'rump' }),
  'shape.extra, in a measure': townWith({ 'measures.coach.delays': 2 }),
  'file.version': { ...tinyJson(), format: 3 },
  'file.expensive': townWith({
    ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`factors.more${i}`, greedy()])),
    ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`measures.more${i}`, busy()])),
  }),
}

function nested(depth: number): unknown {
  return depth === 0 ? {} : { inner: nested(depth - 1) }
}

function greedy(): object {
  return { ...townJson().factors.fit, amount: Array(40).fill('year()').join(' + ') }
}

function busy(): object {
  const effect = { on: 'families', as: 'yearly', amount: '1' }
  return { ...townJson().measures.coach, effects: Array.from({ length: 100 }, () => effect) }
}
