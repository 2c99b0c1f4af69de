/** Conditions and amounts that cannot be read, or ask what they must not. */
import { tinyWith } from '../../support/tiny-scenario.ts'
import { townWith } from '../../support/tiny-town.ts'

/** By code, and what is special about the case. */
export const expressions = {
  'expression.syntax': tinyWith({ 'acts.review.when': "open('report') and true" }),
  'expression.tooLarge': tinyWith({ 'acts.review.when': `${'('.repeat(40)}true${')'.repeat(40)}` }),
  'expression.forbidden': tinyWith({ 'injects.storm.covered': '[1, 2].exists(x, x > 1)' }),
  'expression.condition': tinyWith({ 'injects.storm.covered': 'vars.money' }),
  'expression.amount': tinyWith({ 'injects.storm.effects.0.amount': "open('report')" }),
  'expression.name': tinyWith({ 'injects.storm.covered': 'money > 3' }),
  'expression.function': tinyWith({ 'injects.storm.covered': "opened('report')" }),
  'expression.arguments': tinyWith({ 'injects.storm.covered': "tagged('house', 'date')" }),
  'expression.id': tinyWith({ 'injects.storm.covered': 'open(vars.money)' }),
  'expression.division': tinyWith({ 'injects.storm.effects.0.amount': '100 / vars.money' }),
  'expression.hiddenFact': tinyWith({ 'acts.review.when': "chose('visits')" }),
  'expression.hiddenVariable': tinyWith({ 'proposals.house.cost': '100 + vars.trust' }),
  'expression.stopped': tinyWith({
    'injects.storm.effects': Array.from({ length: 80 }, () => ({ on: 'money', amount: Array(20).fill('x').join('+') })),
  }),
  'expression.placed': townWith({ 'endings.0.when': 'vars.reach > 30' }),
  'expression.onlyMotion': townWith({ 'endings.0.when': 'covered()' }),
  'expression.onlyMotion, in a factor': townWith({ 'factors.fit.amount': 'signers()' }),
  'expression.onlyEffect': townWith({ 'bodies.council.members.0.yes': 'age() > 1' }),
  'expression.hiddenFact, a visit': townWith({ 'overlaps.twice.when': "visited('hill') > 0" }),
  'expression.hiddenFact, an event for few': townWith({
    'injects.flood.audience': ['office'],
    'overlaps.twice.when': "happened('flood')",
  }),
  'expression.hiddenVariable, in a place': townWith({
    'variables.reach.visibility': 'hidden',
    'overlaps.twice.when': "at('reach', 'hill') > 3",
  }),
  'expression.arguments, without brackets': townWith({ 'endings.0.when': "year('one') > 1" }),
}
