/** Courses, clocks and texts that do not work at a table. */
import { readFileSync } from 'node:fs'
import { tinyJson, tinyWith } from '../../support/tiny-scenario.ts'
import { t } from '../../support/tiny-text.ts'
import { townWith } from '../../support/tiny-town.ts'

const file = new URL('../../../scenarios/dienstag-17-uhr/scenario.json', import.meta.url)
const tuesday = JSON.parse(readFileSync(file, 'utf8')) as { readonly ground: object }
const talk = 'rounds.one.phases.talk'
const plan = 'rounds.two.phases.plan'
const draft = 'rounds.middle.phases.draft'

/** By code, and what is special about the case. */
export const course = {
  'text.missing': tinyWith({ 'cards.report.title.en': undefined }),
  'text.missing, nothing but spaces': tinyWith({ 'cards.report.title.en': '   ' }),
  'text.missing, empty where some are written': tinyWith({
    languages: ['de', 'en'],
    partly: ['de-simple'],
    'cards.report.title.de-simple': ' ',
  }),
  'language.twice': tinyWith({ partly: ['en'] }),
  'text.longBrief': tinyWith({ 'roles.office.brief.de': 'Wort '.repeat(56) }),
  'text.longFirstScreen': tinyWith({ 'opening.de': 'Wort '.repeat(90) }),
  'promise.unsettled': tinyWith({ 'promises.measure.at': 'result' }),
  'promise.late': tinyWith({ [`${talk}.accepts.promise`]: [], [`${plan}.accepts.promise`]: ['measure'] }),
  'promise.unbreakable': tinyWith({ 'promises.measure.about': undefined }),
  'promise.both': tinyWith({ 'promises.measure.broken': 'true' }),
  'choice.nothing': tinyWith({ 'measures.freeze.owner': 'office', 'measures.project.owner': 'office' }),
  'choice.otherwise': tinyWith({ 'choices.spring.otherwise.purse': undefined }),
  'choice.foreign': tinyWith({ 'choices.spring.otherwise.office': 'freeze' }),
  'choice.unbegun': tinyWith({
    'rounds.one.phases.pick.leave': [{ do: 'reveal', choice: 'spring' }, { do: 'settle' }],
  }),
  'proposal.unjudged': tinyWith({ [`${plan}.leave`]: [{ do: 'settle' }] }),
  'course.empty': tinyWith({ rounds: {} }),
  'course.end': tinyWith({ 'rounds.two.phases.result.enter': [] }),
  'phase.twice': tinyWith({ 'rounds.two.phases.talk': tinyJson().rounds.one.phases.talk }),
  'phase.crowded': tinyWith(
    Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`measures.more${i}`, tinyJson().measures.visits] as const)),
  ),
  'tell.words': tinyWith({ 'variables.trust.words': [] }),
  'ending.twice': tinyWith({ 'endings.1.id': 'best' }),
  'ending.last': tinyWith({ 'endings.1.when': 'vars.families > 0' }),
  'whatIf.share': tinyWith({ 'debrief.whatIfs.earlier.phase': 'pick' }),
  'debrief.hidden': tinyWith({ 'debrief.subject': 'trust' }),
  'bot.offer': tinyWith({
    'roles.office.bot': [{ offer: 'share:reprot', why: { de: 'Ja.', en: 'Yes.', 'de-simple': 'Ja.' } }],
  }),
  'phase.nothing': tinyWith({ [`${talk}.accepts.pulse`]: true }),
  'course.missing': townWith({ [`${draft}.accepts.hearing`]: false }),
  'role.idle': tinyWith({ 'measures.freeze.owner': 'office', 'measures.project.owner': 'office' }),
  'card.idle': tinyWith({
    'cards.idle': { owner: 'office', title: t('Leer', 'Empty'), text: t('Nichts.', 'Nothing.') },
  }),
  'card.withheld': tinyWith({ 'cards.report.withheld': [{ on: 'trust', amount: '-2' }] }),
  'course.missing, forms that nobody can fill': townWith({
    [`${draft}.accepts.edit`]: false,
    'rounds.middle.phases.committee.accepts.edit': false,
  }),
  'text.longFirstScreen, in English': tinyWith({ 'opening.en': 'word '.repeat(90) }),
  'inject.never': townWith({ 'injects.flood.chance': '0' }),
  'inject.never, its condition': townWith({ 'injects.flood.when': '1 > 2' }),
  'inject.unconcluded': townWith({ 'rounds.middle.phases.year.enter.0': { do: 'report' } }),
  'indicator.unreported': townWith({ 'rounds.middle.phases.year.enter.2': { do: 'conclude' } }),
  'story.last': townWith({ 'stories.jana.versions.1.when': 'year() > 0' }),
  'check.right': townWith({ 'checks.why.right': 'b' }),
  'preset.end': townWith({ 'presets.short.without': ['result'] }),
  'points.many': townWith({ 'cards.report.points': 5 }),
  'time.debrief': tinyWith({ 'minutes.room': 12 }),
  'time.debrief, in a preset': townWith({ 'presets.short.minutes': 21 }),
  'time.screens': tinyWith({ 'rounds.one.phases.talk.look': 'screen' }),
  'time.minutes': tinyWith({ 'minutes.room': 8 }),
  'time.reading': tinyWith({ [`${talk}.seconds`]: 2 }),
  'text.picture': { ...tuesday, ground: { ...tuesday.ground, picture: [] } },
}
