/** German: the picture of a whole town. */
export const city = {
  'city.home': 'wartet',
  'city.way': 'unterwegs',
  'city.reached': 'erreicht',
  'city.unknown': 'noch unbekannt',
  'city.of': '{reached} von {total}',
  'city.townwide': 'stadtweit {figure}',
  'city.free': 'noch {amount}',
  'city.flow': '{what}: {amount} im Jahr',
  'city.story': 'Was die Stadt zeigt',
  'city.families': 'Familien',
  'city.together': 'Miteinander',
  'city.money': 'Geld',
  'city.zoom': 'Wie nah Sie hinsehen',
  'city.nearer': 'Näher heran',
  'city.farther': 'Weiter weg',
  'city.whole': 'Ganze Stadt',
  'city.less': 'weniger Bedarf',
  'city.more': 'mehr Bedarf',
  'city.dot':
    'Ein Punkt ist eine Familie. Das Dach sagt, wer ein Angebot trägt: gefüllt die Stadt, leer ein Träger, gestreift eine Initiative.',
  'city.tapPlace': 'Die Zahlen zählen Familien. Tippen Sie einen Stadtteil an, um sie einzeln zu sehen.',
  'city.noThreads': 'Noch hat niemand mit einer anderen Stelle etwas verabredet.',
  'city.flows': 'Je breiter der Strom, desto mehr Geld fließt im Jahr.',
  'city.noFlows': 'Noch ist nichts beschlossen, wofür Geld fließt.',
  'city.thing':
    '{kind, select, place {{label}: {state}} measure {{label}, {place}: {state, select, begun {beschlossen, wirkt noch nicht} other {läuft}}} other {{label}, {place}: {state, select, closed {nicht mehr hier} shared {teilt sich die Arbeit} other {offen}}}}',
} as const
