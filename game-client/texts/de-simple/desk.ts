/** Einfache Sprache: what lies on one's own desk: messages, the note for the next holder, the table sign, words explained. */
import type { desk as german } from '../de/desk.ts'

export const desk: Readonly<Record<keyof typeof german, string>> = {
  'language.fallback': 'Dieses Spiel gibt es noch nicht in Einfacher Sprache. Die Texte sind deshalb schwerer.',
  'language.partly': 'Manche Texte sind noch nicht in Einfacher Sprache.',
  'letters.title': 'Nachrichten',
  'letters.new': '{count, plural, one {1 neue} other {# neue}}',
  'letters.hint': 'Nur Sie und die andere Person können das lesen. Die Spielleitung kann es nicht lesen.',
  'letters.from': 'Von {role} an {to}',
  'letters.got': 'Von {role} an Sie',
  'letters.sent': 'Von Ihnen an {to}',
  'letters.none': 'Es gibt noch keine Nachricht.',
  'letters.to': 'Wer soll die Nachricht bekommen?',
  'letters.text': 'Ihre Nachricht',
  'letters.send': 'Nachricht schicken',
  'letters.left':
    '{left, plural, =0 {Jetzt können Sie keine Nachricht mehr schreiben.} one {Sie können noch 1 Nachricht schreiben.} other {Sie können noch # Nachrichten schreiben.}}',
  'letters.takeBack': 'Nachricht löschen',
  'handover.got': 'Vor Ihnen saß hier eine andere Person. Sie hat das für Sie geschrieben',
  'handover.title': 'Den Platz weitergeben',
  'handover.hint':
    'Bald sitzt hier eine andere Person. Schreiben Sie ihr 2 Sätze. Was ist abgemacht? Was ist noch offen? Nur diese Person kann es lesen.',
  'handover.give': 'Für die nächste Person aufschreiben',
  'handover.again': 'Neu schreiben',
  'handover.own': 'Das liegt für die nächste Person bereit',
  'sign.show': 'Als Schild auf den Tisch stellen',
  'sign.turn': 'Umdrehen',
  'sign.close': 'Schild weglegen',
  'sign.label': 'Schild mit Ihrer Rolle',
  'terms.title': 'Wörter',
  'terms.here': 'Schwere Wörter auf dieser Seite',
  'terms.others': 'Alle anderen Wörter',
  'terms.none': 'Hier steht kein schweres Wort, das wir erklären.',
  'terms.close': 'Schließen',
}
