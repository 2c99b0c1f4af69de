/** Names that nothing has, and things that nobody uses or reaches. */
import { tinyJson, tinyWith } from '../../support/tiny-scenario.ts'
import { t } from '../../support/tiny-text.ts'
import { townJson, townWith } from '../../support/tiny-town.ts'

const talk = 'rounds.one.phases.talk'
const plan = 'rounds.two.phases.plan'
const draft = 'rounds.middle.phases.draft'

/** By code, and what is special about the case. */
export const names = {
  'unknown.role': tinyWith({ 'cards.report.owner': 'ofice' }),
  'unknown.variable': tinyWith({ 'injects.storm.effects.0.on': 'monney' }),
  'unknown.card': tinyWith({ 'acts.review.when': "open('reprot')" }),
  'unknown.promise': tinyWith({ [`${talk}.accepts.promise`]: ['measure', 'mesure'] }),
  'unknown.act': tinyWith({ 'cards.report.answer.when': "did('revew')" }),
  'unknown.measure': tinyWith({ 'choices.spring.otherwise.office': 'funds' }),
  'unknown.choice': tinyWith({ 'rounds.one.phases.pick.leave.0.choice': 'sprung' }),
  'unknown.proposal': tinyWith({ [`${plan}.leave.2.proposal`]: 'hous' }),
  'unknown.inject': tinyWith({ [`${plan}.enter.1.inject`]: 'strom' }),
  'unknown.phase': tinyWith({ 'promises.measure.at': 'pik' }),
  'unknown.field': tinyWith({ 'proposals.house.cost': "filled('house', 'dat') ? 100 : 90" }),
  'unknown.tag': tinyWith({ 'proposals.house.cost': "tagged('house', 'date', 'stong') ? 100 : 90" }),
  'unreachable.card': tinyWith({
    [`${talk}.accepts.share`]: false,
    [`${talk}.accepts.say`]: false,
    [`${plan}.accepts.share`]: false,
    [`${plan}.accepts.say`]: false,
  }),
  'unreachable.promise': tinyWith({ [`${talk}.accepts.promise`]: [] }),
  'unreachable.act': tinyWith({ [`${talk}.accepts.act`]: [], [`${plan}.accepts.act`]: [] }),
  'unreachable.measure': tinyWith({ 'rounds.one.phases.pick.accepts.choose': undefined }),
  'unreachable.choice': tinyWith({ 'rounds.one.phases.pick.accepts.choose': undefined }),
  'unreachable.proposal': tinyWith({ [`${plan}.accepts.proposal`]: undefined }),
  'unreachable.inject': tinyWith({ [`${plan}.enter`]: [] }),
  'things.many': tinyWith({ assumptions: Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`a${i}`, {}])) }),
  'name.reserved': tinyWith({ 'acts.constructor': tinyJson().acts.review }),
  'list.twice': tinyWith({ 'proposals.house.signers': ['office', 'office'] }),
  'unknown.round': townWith({ 'measures.coach.from': 'three' }),
  'unknown.placed': townWith({ 'endings.0.when': "total('families') > 3" }),
  'unknown.place': townWith({ 'measures.coach.places': ['hil'] }),
  'unknown.pot': townWith({ 'measures.coach.pot': 'town' }),
  'unknown.service': townWith({ 'overlaps.twice.close.service': 'coffee' }),
  'unknown.activity': townWith({ 'overlaps.twice.between': ['cafe', 'couch'] }),
  'unknown.overlap': townWith({ 'debrief.levels.calm.when': "divided('twise')" }),
  'unknown.body': townWith({ 'measures.coach.decide': ['comittee'] }),
  'unknown.form': townWith({ [`${draft}.accepts.propose`]: ['brief', 'long'] }),
  'unknown.formField': townWith({ 'bodies.council.members.0.yes': "fills('needs')" }),
  'unknown.formTag': townWith({ 'bodies.council.members.0.yes': "says('need', 'storng')" }),
  'unknown.function': townWith({ 'stories.jana.contacts': "active('met')" }),
  'unknown.group': townWith({ 'stories.jana.contacts': "active('meet', '', 'baby')" }),
  'unknown.access': townWith({ 'factors.fit.amount': "access('outreech') ? 1 : 0" }),
  'unknown.option': townWith({ 'injects.flood.choice.otherwise': 'wayt' }),
  'unknown.option, asked for in an expression': townWith({ 'debrief.levels.calm.when': "chosen('flood', 'pai')" }),
  'unknown.story': townWith({ 'rounds.middle.phases.year.enter.3.story': 'jona' }),
  'unknown.assumption': townWith({ 'factors.fit.assumption': 'nine' }),
  'unknown.role, in a body': townWith({ 'bodies.council.seats': { office: 1, purce: 1 } }),
  'unknown.role, who may propose': townWith({ 'measures.coach.propose': ['offise'] }),
  'unknown.phase, in a preset': townWith({ 'presets.short.without': ['asks'] }),
  'unknown.indicator': townWith({
    city: { places: {}, layers: [{ name: t('Hilfe', 'Help'), indicator: 'knwon', cuts: [1, 2, 3, 4] }] },
  }),
  'unknown.place, in the picture of the town': townWith({
    city: { places: { hil: { seeds: [[0, 0]], label: [0, 0], style: 'old', wash: 1 } } },
  }),
  'unused.variable': tinyWith({ 'variables.idle': { ...tinyJson().variables.families } }),
  'unused.place': tinyWith({ places: { moor: townJson().places.river } }),
  'unused.pot': townWith({ 'pots.spare': { name: t('Rest', 'Rest'), variable: 'families' } }),
  'unused.body': townWith({ 'bodies.board': townJson().bodies.council }),
  'unused.form': townWith({ [`${draft}.accepts.propose`]: ['brief'] }),
  'unused.story': townWith({ 'stories.other': townJson().stories.jana }),
  'unused.factor': tinyWith({
    'factors.spare': { kind: 'together', name: t('Zusammen', 'Together'), each: 1.1, most: 1.2 },
  }),
  'unused.term': tinyWith({ 'glossary.spare': { term: t('Xylophon', 'Xylophone'), text: t('Klingt.', 'Sounds.') } }),
  'condition.never': townWith({
    'debrief.levels.late': { name: t('Spät', 'Late'), text: t('Spät.', 'Late.'), when: 'year() >= 9 && true' },
  }),
}
