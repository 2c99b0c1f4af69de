/** English: the picture of a whole town. */
import type { city as de } from '../de/city.ts'

export const city: Readonly<Record<keyof typeof de, string>> = {
  'city.home': 'waiting',
  'city.way': 'on the way',
  'city.reached': 'reached',
  'city.unknown': 'not known yet',
  'city.of': '{reached} of {total}',
  'city.townwide': '{figure} across the town',
  'city.free': '{amount} left',
  'city.flow': '{what}: {amount} a year',
  'city.story': 'What the town shows',
  'city.families': 'Families',
  'city.together': 'Together',
  'city.money': 'Money',
  'city.zoom': 'How closely you look',
  'city.nearer': 'Closer',
  'city.farther': 'Farther away',
  'city.whole': 'Whole town',
  'city.less': 'less need',
  'city.more': 'more need',
  'city.dot':
    'One dot is one family. The roof shows who runs a service: filled for the town, empty for a provider, striped for an initiative.',
  'city.tapPlace': 'The figures count families. Tap a district to see them one by one.',
  'city.noThreads': 'Nobody has agreed anything with another office yet.',
  'city.flows': 'The broader the stream, the more money flows in a year.',
  'city.noFlows': 'Nothing that money flows to has been decided yet.',
  'city.thing':
    '{kind, select, place {{label}: {state}} measure {{label}, {place}: {state, select, begun {decided, not at work yet} other {at work}}} other {{label}, {place}: {state, select, closed {no longer here} shared {shares the work} other {open}}}}',
  'city.told': '{name}: {count} services, told {count} times',
  'city.toldBefore': '{name}, {age, plural, one {one year} other {# years}} earlier: told {count} times',
  'city.count': 'told: {count}×',
  'city.majority': '{needed} of {all} votes needed',
  'city.seats':
    '{label}, {count, plural, one {1 vote} other {# votes}}{counted, plural, =0 {{cast, plural, =0 {} other {: has voted}}} other {: {yes} yes, {no} no, {abstain} abstaining}}',
}
