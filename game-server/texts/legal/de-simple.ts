/** Simple German: Impressum, Datenschutz, Barrierefreiheit, and what is stored. */
import type { LegalTexts } from './legal.ts'

export const deSimple: LegalTexts = {
  home: 'Zum Spiel',
  columns: 'Spalten',
  unnamed: 'Hier fehlt noch der Anbieter. Der Anbieter trägt sich selbst ein.',
  pages: {
    impressum: {
      title: 'Impressum',
      sections: [
        { title: 'Wer das Spiel anbietet', paragraphs: ['{name}', '{address}', 'Die Leitung hat: {represented}'] },
        { title: 'So erreichen Sie uns', paragraphs: ['E-Mail: {email}', 'Telefon: {phone}'] },
        { title: 'Das Programm', paragraphs: ['Alle dürfen das Programm nutzen. Die Regeln dafür heißen EUPL-1.2.'] },
      ],
    },
    datenschutz: {
      title: 'Datenschutz',
      sections: [
        {
          title: 'Wer verantwortlich ist',
          paragraphs: ['{name}', '{address}', 'E-Mail: {email}', 'Fragen zum Datenschutz: {privacy}'],
        },
        {
          title: 'Was wir speichern',
          paragraphs: [
            'Sie brauchen kein Konto, keinen Namen und keine E-Mail-Adresse. Sie können einen Spitznamen nennen. Nur die Spielleitung sieht ihn.',
            'Wir speichern Ihre Entscheidungen im Spiel und die Uhrzeit dazu. Wir speichern Ihre Texte und Entwürfe. Sie spielen dabei eine Rolle. Es ist nicht Ihre eigene Meinung.',
            'Ihre Adresse im Internet speichern wir nicht. Wir speichern auch nicht, welches Gerät Sie haben und wann Sie da waren. Es gibt keine Punkte und keine Noten.',
          ],
        },
        {
          title: 'Wie lange wir speichern',
          paragraphs: [
            'Nach {days} Tagen löschen wir alles. Die Spielleitung kann früher löschen.',
            'Wir machen Sicherungs-Kopien. Die löschen wir nach 14 Tagen.',
          ],
        },
        {
          title: 'Wer es sieht',
          paragraphs: [
            'Offene Karten sehen alle am Tisch. Ihre Entwürfe sehen nur Sie. Eine Nachricht sehen nur Sie und die andere Person. Die Spielleitung sieht Ihren Spitznamen und das Spiel. Nachrichten und Entwürfe sieht sie nicht.',
            'Niemand sonst bekommt Ihre Daten. Es gibt keine Cookies. Wir zählen auch keine Besuche.',
          ],
        },
        {
          title: 'Auf Ihrem Gerät',
          paragraphs: ['Ihr Gerät merkt sich Ihren Platz. So können Sie nach einer Störung weiterspielen.'],
        },
        {
          title: 'Warum wir das dürfen',
          paragraphs: [
            'Das Spiel hilft der Stadt bei ihrer Arbeit. Das Gesetz dazu heißt Datenschutz-Grundverordnung (DSGVO), Artikel 6.',
          ],
        },
        {
          title: 'Ihre Rechte',
          paragraphs: [
            'Sie können Ihre Daten ansehen: Tippen Sie auf „Meine Rolle“. Dort können Sie Ihren Namen und Ihre Texte auch löschen. Sie können auch den Anbieter oder die Spielleitung fragen.',
            'Sie können sich beschweren: {authority}',
          ],
        },
      ],
    },
    barrierefreiheit: {
      title: 'Barrierefreiheit',
      sections: [
        {
          title: 'Worum es geht',
          paragraphs: ['Hier geht es um das Spiel Platzwechsel von {name}. Stand: {checked}.'],
        },
        {
          title: 'Was schon gut geht',
          paragraphs: [
            'Vieles ist ohne Hindernisse. Wir haben das selbst geprüft.',
            'Das Spiel geht mit der Tastatur. Die Schrift lässt sich vergrößern. Die Farben sind gut zu sehen. Fast alles gibt es in Einfacher Sprache.',
          ],
        },
        {
          title: 'Was noch fehlt',
          paragraphs: [
            'Ein Vorlese-Programm kann das Bild der Stadt nicht lesen. Daneben steht eine Liste. In der Liste steht alles aus dem Bild.',
            'Menschen mit Vorlese-Programm haben das Spiel noch nicht geprüft. Es gibt keine Videos in Gebärdensprache.',
          ],
        },
        {
          title: 'Schreiben Sie uns',
          paragraphs: [
            'Haben Sie ein Hindernis gefunden? Schreiben Sie uns: {email}',
            'Telefon: {phone}',
            'Konnten wir nicht helfen? Dann fragen Sie hier: {enforcement}',
          ],
        },
      ],
    },
    gespeichert: {
      title: 'Das speichern wir',
      sections: [
        {
          title: 'Eine Datei',
          paragraphs: [
            'Alles liegt in einer Datei. Hier steht alles, was in der Datei liegt.',
            'Nach {days} Tagen löschen wir alles.',
          ],
        },
      ],
    },
  },
  stored: {
    scenarios: 'Die Spiele.',
    workshops: 'Die Treffen: welches Spiel, welche Sprache, ob die Tür offen ist, wie lange wir speichern.',
    codes: 'Die Codes zum Mitspielen.',
    tables: 'Die Tische.',
    events: 'Der Verlauf vom Spiel. Ohne Namen. Ohne Texte.',
    commands: 'Die Antworten vom Spiel. So passiert nichts doppelt.',
    texts: 'Ihre Texte. Jeden Text kann man löschen.',
    seats: 'Die Plätze: Spitzname und Sprache. Und ein Schlüssel für die Platzkarte. Niemand kann ihn lesen.',
    credentials: 'Die Schlüssel zu den Plätzen. Niemand kann sie lesen. Und der Name von Eingeladenen.',
    drafts: 'Ihre Entwürfe. Nur Sie sehen sie.',
    signs: 'Wann das Programm zuletzt lief.',
    abouts: 'Der Ort und das WLAN vom Treffen.',
    notices: 'Wie oft jemand diese Hinweise gelesen hat. Nicht, wer.',
  },
}
