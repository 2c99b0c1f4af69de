/** Numbers that contradict each other, and councils that can never decide. */

import { tinyWith } from '../../support/tiny-scenario.ts'
import { t } from '../../support/tiny-text.ts'
import { townWith } from '../../support/tiny-town.ts'

/** The tiny game with these sets of roles. */
function castWith(sets: readonly object[], more: object = { observe: { why: t('Zusehen.', 'Watching.') } }) {
  return tinyWith({ casting: { sets: sets.map((set) => ({ ...set, why: t('Darum.', 'So.') })), ...more } })
}

/** By code, and what is special about the case. */
export const council = {
  'roles.few': tinyWith({ 'roles.purse': undefined }),
  'role.self': tinyWith({ 'roles.office.needs': 'office' }),
  'people.range': tinyWith({ 'people.min': 5 }),
  'casting.twice': castWith([{ from: 1, hands: [['office']], town: ['office', 'purse'] }]),
  'casting.left': castWith([{ from: 1, hands: [['office']] }]),
  'casting.hands': castWith([{ from: 1, hands: [['office'], ['purse']] }]),
  'casting.order': castWith([
    { from: 2, hands: [['office', 'purse']] },
    { from: 2, hands: [['office'], ['purse']] },
  ]),
  'casting.lead': castWith([
    { from: 1, hands: [['office', 'purse']] },
    { from: 2, hands: [['purse']], town: ['office'] },
  ]),
  'casting.room': castWith([{ from: 2, hands: [['office'], ['purse']] }], {}),
  'variable.range': tinyWith({ 'variables.families.start': 51 }),
  'variable.grain': tinyWith({ 'measures.visits.cost': 77 }),
  'indicator.hidden': tinyWith({ 'indicators.reach.terms.0.variable': 'trust' }),
  'variable.like': tinyWith({
    'variables.families.like': [{ of: 2, one: t('ein Haus', 'one house'), many: t('Häuser', 'houses') }],
  }),
  'levels.order, likenesses': tinyWith({
    'variables.families.like': [4, 2].map((of) => ({
      of,
      one: t('ein Haus', 'one house'),
      many: t('{count} Häuser', '{count} houses'),
    })),
  }),
  'levels.order': tinyWith({ 'roles.purse.goal.levels.1.from': 0 }),
  'change.place': townWith({ 'injects.flood.choice.options.pay.effects.0.place': 'hill' }),
  'variable.bounds': tinyWith({ 'variables.families.min': 60 }),
  'variable.everywhere': townWith({ 'variables.reach.start': { hill: 20 } }),
  'variable.range, in a place': townWith({ 'variables.reach.start.hill': 101 }),
  'variable.single': townWith({ staff: 'reach' }),
  'variable.single, in a pot': townWith({ 'pots.city.variable': 'reach' }),
  'measure.unproposed': townWith({ 'measures.coach.propose': [] }),
  'measure.unproposed, too late': townWith({ 'measures.coach.from': 'two' }),
  'measure.undecided': townWith({ 'measures.coach.decide': [] }),
  'measure.path': townWith({ 'measures.coach.decide': ['council', 'committee'] }),
  'measure.unpaid': townWith({ 'measures.coach.pot': undefined }),
  'measure.unpaid, too dear': townWith({ 'measures.coach.yearly': 5000 }),
  'measure.undelivered': townWith({ 'measures.coach.deliver': [] }),
  'measure.never': townWith({
    'measures.coach.needs': { when: 'false', text: t('Nie.', 'Never.'), failed: t('Nie.', 'Never.') },
  }),
  'measure.idle': tinyWith({ 'measures.visits.effects.0.as': 'level' }),
  'vote.majority': townWith({ 'bodies.council.majority': 6 }),
  'vote.majority, members who never say yes': townWith({ 'bodies.council.members.0.yes': 'false' }),
  'vote.conflict': townWith({
    'bodies.council.members': [],
    'bodies.council.majority': 2,
    'bodies.council.late': 2,
  }),
  'body.silent': townWith({ 'rounds.middle.phases.council.accepts.vote': undefined }),
  'measure.staff': townWith({ staff: undefined }),
  'body.uncounted': townWith({ 'rounds.middle.phases.council.leave': [] }),
}
