/** Einfache Sprache: the picture of a whole town. */
import type { city as de } from '../de/city.ts'

export const city: Readonly<Record<keyof typeof de, string>> = {
  'city.home': 'wartet',
  'city.way': 'auf dem Weg',
  'city.reached': 'erreicht',
  'city.unknown': 'noch unbekannt',
  'city.of': '{reached} von {total}',
  'city.townwide': 'ganze Stadt: {figure}',
  'city.free': 'noch {amount}',
  'city.flow': '{what}: {amount} im Jahr',
  'city.story': 'Was das Bild zeigt',
  'city.families': 'Familien',
  'city.together': 'Miteinander',
  'city.money': 'Geld',
  'city.zoom': 'Wie nah Sie hinsehen',
  'city.nearer': 'Näher',
  'city.farther': 'Weiter weg',
  'city.whole': 'Ganze Stadt',
  'city.less': 'braucht weniger Hilfe',
  'city.more': 'braucht mehr Hilfe',
  'city.dot':
    'Ein Punkt ist eine Familie. Das Dach zeigt: Wer macht das Angebot? Volles Dach: die Stadt. Leeres Dach: ein Verein oder Verband. Dach mit Streifen: Menschen aus dem Stadtteil.',
  'city.tapPlace': 'Die Zahlen zählen Familien. Tippen Sie auf einen Stadtteil. Dann sehen Sie die Familien.',
  'city.noThreads': 'Noch hat niemand etwas mit anderen abgemacht.',
  'city.flows': 'Ein breiter Strom heißt: Hier fließt viel Geld im Jahr.',
  'city.noFlows': 'Noch ist nichts beschlossen. Darum fließt kein Geld.',
  'city.thing':
    '{kind, select, place {{label}: {state}} measure {{label}, {place}: {state, select, begun {ist beschlossen, hilft aber noch nicht} other {läuft}}} other {{label}, {place}: {state, select, closed {nicht mehr da} shared {teilt sich die Arbeit} other {offen}}}}',
  'city.told': '{name}: {count} Stellen, {count}-mal erzählt',
  'city.toldBefore': '{name}, {age, plural, one {ein Jahr} other {# Jahre}} vorher: {count}-mal erzählt',
  'city.count': 'erzählt: {count}×',
  'city.majority': 'Es braucht {needed} von {all} Stimmen',
  'city.seats':
    '{label}, {count, plural, one {1 Stimme} other {# Stimmen}}{counted, plural, =0 {{cast, plural, =0 {} other {: hat abgestimmt}}} other {: {yes} Ja, {no} Nein, {abstain} weder Ja noch Nein}}',
}
