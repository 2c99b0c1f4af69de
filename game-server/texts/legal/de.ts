/** German: Impressum, Datenschutz, Barrierefreiheit, and what is stored. */
import type { LegalTexts } from './legal.ts'

export const de: LegalTexts = {
  home: 'Zum Spiel',
  columns: 'Spalten',
  unnamed:
    'Wer dieses Angebot betreibt, ist noch nicht eingetragen. Das holt der Betreiber in seiner Konfiguration nach.',
  pages: {
    impressum: {
      title: 'Impressum',
      sections: [
        { title: 'Anbieter', paragraphs: ['{name}', '{address}', 'Vertreten durch: {represented}'] },
        { title: 'Kontakt', paragraphs: ['E-Mail: {email}', 'Telefon: {phone}'] },
        {
          title: 'Software',
          paragraphs: ['Platzwechsel ist freie Software unter der Lizenz EUPL-1.2. Der Quelltext ist offen.'],
        },
      ],
    },
    datenschutz: {
      title: 'Datenschutz',
      sections: [
        {
          title: 'Wer verantwortlich ist',
          paragraphs: ['{name}', '{address}', 'E-Mail: {email}', 'Datenschutzbeauftragte Stelle: {privacy}'],
        },
        {
          title: 'Was wir verarbeiten',
          paragraphs: [
            'Sie spielen ohne Konto. Sie brauchen keinen Namen und keine E-Mail-Adresse. Wenn Sie mögen, geben Sie einen Spitznamen an; nur die Spielleitung sieht ihn.',
            'Gespeichert werden Ihre Entscheidungen in Ihrer Rolle mit ihrer Uhrzeit, die Texte, die Sie schreiben, und Ihre Entwürfe. Was Sie tun, tun Sie in einer Rolle: Aussagen im Spiel sind gespielte Aussagen.',
            'Nicht gespeichert werden Ihre IP-Adresse, Ihr Gerät und wann Sie angemeldet waren. Es gibt keine Punkte und keine Auswertung einzelner Personen.',
          ],
        },
        {
          title: 'Wie lange',
          paragraphs: [
            'Jede Veranstaltung wird spätestens {days} Tage nach ihrer Eröffnung vollständig gelöscht. Die Spielleitung kann eine kürzere Frist setzen und sie jederzeit von Hand löschen.',
            'Sicherungskopien werden nach spätestens 14 Tagen überschrieben.',
          ],
        },
        {
          title: 'Wer es sieht',
          paragraphs: [
            'Was offen auf dem Tisch liegt, sehen alle am Tisch. Karten, Entwürfe und Nachrichten sehen nur Sie und die, an die sie gerichtet sind. Die Spielleitung sieht Spitznamen und den Verlauf des Spiels, aber keine Nachrichten und keine Entwürfe.',
            'Ihr Browser spricht nur mit diesem Server. Es gibt keine Dritten, keine Cookies und keine Messung von Besuchen.',
          ],
        },
        {
          title: 'Auf Ihrem Gerät',
          paragraphs: [
            'Ihr Gerät merkt sich Ihren Platz, Ihre Sprache, Ihre Entwürfe und was noch nicht angekommen ist. Ohne das könnten Sie nach einer Störung nicht weiterspielen (§ 25 Abs. 2 TDDDG).',
          ],
        },
        {
          title: 'Rechtsgrundlage',
          paragraphs: [
            'Die Verarbeitung dient der Fortbildung und der Zusammenarbeit in der Kommune (Art. 6 Abs. 1 Buchstabe e DSGVO; bei freien Trägern Buchstabe f).',
          ],
        },
        {
          title: 'Ihre Rechte',
          paragraphs: [
            'Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen und der Verarbeitung widersprechen. Was zu Ihrem Platz gespeichert ist, sehen Sie unter „Meine Rolle“ selbst; dort nehmen Sie es als Datei mit oder löschen Ihren Namen und Ihre Worte. Auf Wunsch tut das auch der Anbieter; bitten Sie darum, solange Sie Ihren Platz noch haben. Spitznamen und einzelne Texte löscht er, wenn Sie oder die Spielleitung es wünschen.',
            'Sie können sich bei einer Aufsichtsbehörde beschweren: {authority}',
          ],
        },
      ],
    },
    barrierefreiheit: {
      title: 'Erklärung zur Barrierefreiheit',
      sections: [
        {
          title: 'Geltung',
          paragraphs: ['Diese Erklärung gilt für das Planspiel Platzwechsel, betrieben von {name}. Stand: {checked}.'],
        },
        {
          title: 'Stand der Vereinbarkeit',
          paragraphs: [
            'Das Angebot ist mit BITV 2.0 und WCAG 2.2 Stufe AA teilweise vereinbar. Grundlage ist eine Selbstbewertung.',
            'Bei jeder Änderung geprüft werden: alle Ansichten mit axe in einem echten Browser, ganze Spielabende allein mit der Tastatur, Umbruch bei 320 Pixeln Breite und vergrößerter Schrift, Kontraste in hellem und dunklem Farbschema, reduzierte Bewegung, Deutsch, Englisch und Einfache Sprache.',
          ],
        },
        {
          title: 'Was noch fehlt',
          paragraphs: [
            'Das gezeichnete Stadtbild ist für Screenreader nicht lesbar. Daneben steht eine Liste mit allem, was das Bild zeigt, und mit allem, was sich dort tun lässt.',
            'Eine Prüfung mit Menschen, die Screenreader oder Braillezeilen nutzen, und eine Prüfung durch eine unabhängige Stelle stehen aus. Es gibt keine Videos in Deutscher Gebärdensprache.',
          ],
        },
        {
          title: 'Rückmeldung',
          paragraphs: [
            'Ist Ihnen eine Barriere aufgefallen? Schreiben Sie uns: {email}',
            'Telefon: {phone}',
            'Wenn wir Ihnen nicht weiterhelfen konnten, wenden Sie sich an: {enforcement}',
          ],
        },
      ],
    },
    gespeichert: {
      title: 'Was hier gespeichert wird',
      sections: [
        {
          title: 'Eine Datei',
          paragraphs: [
            'Alles liegt in einer einzigen Datei auf diesem Server. Diese Liste entsteht aus dem Aufbau der Datei selbst: Was hier nicht steht, wird nicht gespeichert.',
            'Eine Veranstaltung bleibt höchstens {days} Tage. Danach wird alles von ihr gelöscht und überschrieben.',
          ],
        },
      ],
    },
  },
  stored: {
    scenarios: 'Die gespielten Szenarien, wie sie beim Öffnen der Veranstaltung waren.',
    workshops: 'Je Veranstaltung: Szenario, Sprache, ob die Tür offen ist, wie lange sie bleibt. Kein Name.',
    codes: 'Der Zugangscode jeder Veranstaltung.',
    tables: 'Die Tische einer Veranstaltung und ihr Zufall.',
    events: 'Der Verlauf des Spiels: wer in welcher Rolle was entschieden hat, ohne Namen und ohne Texte.',
    commands: 'Die Antworten auf abgeschickte Entscheidungen, damit nichts doppelt geschieht.',
    texts: 'Was Menschen geschrieben haben. Jeder Text lässt sich einzeln löschen.',
    seats: 'Die Plätze: Spitzname (freiwillig), Sprache, und ein Prüfwert der Platzkarte.',
    credentials:
      'Prüfwerte der Zugänge, und wie ein eingeladener Zugang genannt wurde. Aus ihnen lässt sich kein Zugang zurückrechnen.',
    drafts: 'Entwürfe, die nur ihr eigener Platz sieht.',
    signs: 'Das letzte Lebenszeichen des Servers.',
    abouts: 'Was bei der Eröffnung zur Veranstaltung gesagt wurde: Kommune und Netz im Raum.',
    notices: 'Wie oft die Hinweise zum Speichern in welcher Fassung bestätigt wurden. Nicht, von wem.',
  },
}
