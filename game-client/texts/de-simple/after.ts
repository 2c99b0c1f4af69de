/** Einfache Sprache: looking back, and once more from another chair. */
import type { after as german } from '../de/after.ts'

export const after: Readonly<Record<keyof typeof german, string>> = {
  'release.hint':
    'Die anderen kennen diese Karte nicht. Wollen Sie die Karte jetzt zeigen? Nur Sie entscheiden das. Ist die Karte offen? Dann zeigt das Spiel: Was hätte ein offenes Wort verändert?',
  'release.do': 'Jetzt zeigen',
  'whatIf.none': 'Keine Karte ist offen. Darum gibt es nichts zu vergleichen.',
  'whatIf.guess': 'Ihre Vermutung',
  'whatIf.guessed': 'So haben wir geraten',
  'whatIf.guessFirst': 'Zuerst raten alle. Dann zeigen Sie es.',
  'whatIf.notYet': 'Die Spielleitung zeigt es gleich.',
  'whatIf.compare': 'Der Vergleich',
  'whatIf.show': 'Vergleich zeigen',
  'whatIf.running': 'Bitte warten …',
  'whatIf.phase': 'Nach',
  'whatIf.played': 'So war es',
  'whatIf.instead': 'Die andere Möglichkeit',
  'whatIf.reached': 'haben jemanden zum Anrufen',
  'whatIf.dark':
    '{count, plural, one {1 Familie hat niemanden zum Anrufen} other {# Familien haben niemanden zum Anrufen}}',
  'whatIf.ending': 'Ende',
  'whatIf.fellOut': 'Das ging dann nicht mehr',
  'whatIf.fell': '{name, select, none {{asked}.} other {{asked}: „{name}“.}}',
  'whatIf.nobody': 'Spielleitung',
  'asked.share': 'Karte zeigen',
  'asked.promise': 'etwas versprechen',
  'asked.confirm': 'Versprechen bestätigen',
  'asked.choose': 'wählen',
  'asked.act': 'sagen',
  'asked.fill': 'Vorlage ausfüllen',
  'asked.sign': 'unterschreiben',
  'asked.unsign': 'Unterschrift löschen',
  'again.title': 'Wer möchten Sie dieses Mal sein?',
  'again.explain':
    'Das Spiel fängt noch einmal an. Sie haben eine andere Rolle. Der Computer spielt jetzt die Rolle {role}. Er macht es so wie Sie vorher. Manches passt dann nicht mehr. Das sehen Sie am Ende.',
  'reasons.title': 'Darum haben die anderen so entschieden',
  'reasons.how':
    '{how, select, own {Das haben Sie vorher selbst gemacht.} fellOut {Das haben Sie vorher gemacht. Jetzt ging es nicht mehr.} other {}}',
  'reasons.what':
    '{kind, select, share {{name, select, none {Hat eine Karte gezeigt.} other {Hat die Karte „{name}“ gezeigt.}}} promise {Hat versprochen: „{name}“} act {{name, select, none {Hat geantwortet.} other {Hat gesagt: „{name}“.}}} choose {Hat „{name}“ gewählt.} fill {Hat die Vorlage ausgefüllt.} sign {Hat unterschrieben.} other {{name, select, none {} other {{name}:}}}}',
  'word.times': '{times}-mal',
}
