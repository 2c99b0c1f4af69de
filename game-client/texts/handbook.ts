/** German: the handbook for those who lead, chapter by chapter, in the order of an afternoon. */

interface Chapter {
  readonly title: string
  readonly text: string
  readonly pictures?: readonly Picture[]
}

/** `shows` is read to whoever cannot see it, and stands below it for everybody. */
export interface Picture {
  readonly name: PictureName
  readonly shows: string
}

export type PictureName = 'open' | 'lobby' | 'console' | 'pocket' | 'paper' | 'ballot' | 'words'

export const HANDBOOK: readonly Chapter[] = [
  {
    title: '1. Eine Woche vorher',
    text: `**Spielen Sie einmal selbst.** Auf der Startseite unter „Allein spielen“ dauert das kürzeste Spiel zehn Minuten. Den Rest spielt der Computer.

**Proben Sie mit Computern.** Öffnen Sie eine Veranstaltung und wählen Sie in der Leitung unter „Probelauf mit dem Computer“, wie schnell es gehen soll. Alle Rollen spielt der Computer. So sehen Sie in zehn Minuten jede Phase, jede Ansicht der Wand und jede Frage der Auswertung.

**Rechnen Sie rückwärts.** Ein Drittel der Zeit gehört der Auswertung. Wer um 17 Uhr enden will und um 14 Uhr beginnt, beginnt die Auswertung um 16 Uhr. Die Zeitanzeige in der Leitung rechnet mit.

**Bitten Sie je Tisch eine Person um Hilfe.** Ab zwei Tischen braucht jeder Tisch jemanden, der vorliest, auf die Uhr schaut und Handzeichen zählt. Diese Person spielt keine Rolle.

**Prüfen Sie die Technik.** Die Seite „/check“ sagt auf jedem Gerät in ganzen Sätzen, was geht und was nicht.`,
  },
  {
    title: '2. Der Technikkoffer',
    text: `- Ein Notebook mit Platzwechsel und Netzteil. Internet ist nicht nötig.
- Ein eigener WLAN-Router. Das ist der wichtigste Gegenstand im Koffer.
- Beamer oder großer Bildschirm, HDMI-Kabel, Adapter.
- Mehrfachsteckdose, Verlängerung, drei Ladekabel.
- Zwei Ersatzgeräte, zum Beispiel alte Tablets.
- Papier: Tischblätter, Rollenkarten, Papierbögen, Stifte.

**Warum ein eigener Router?** Das Gäste-WLAN vieler Rathäuser trennt die Geräte voneinander. Dann erreicht kein Telefon Ihr Notebook, obwohl alle „verbunden“ sind. Fragen Sie die IT nach *Client Isolation* oder *AP Isolation*. Lässt sie sich nicht abschalten, nehmen Sie Ihren eigenen Router: Notebook per Kabel an den Router, Telefone ins WLAN des Routers. Ins Internet muss der Router nicht.

**Welche Tür muss offen sein?** Platzwechsel spricht über einen einzigen Anschluss, 2567, wenn Sie nichts anderes eingestellt haben. Die Firewall des Notebooks muss ihn im privaten Netz erlauben. Die Adresse für die anderen Geräte steht beim Start im Fenster, zum Beispiel http://192.168.8.2:2567.

**Strom.** Schalten Sie den Ruhezustand des Notebooks ab. Fällt der Strom aus: Nach dem Neustart steht alles so da wie zuvor, und die Uhr gibt die verlorene Zeit zurück.`,
  },
  {
    title: '3. Eine Stunde vorher',
    text: `**Öffnen.** Auf der Startseite: Spiel wählen, Dauer wählen, Zahl der Menschen eintragen. Die Zahl der Tische ergibt sich. Unter „Mehr einstellen“ stehen der Name der Kommune, die Geräte und das WLAN. Dann „Veranstaltung öffnen“.

**Die Wand.** Unter „Die Tür“ finden Sie „Ansicht für die Wand“. Öffnen Sie den Link auf dem Rechner am Beamer. Links steht das WLAN, rechts das Spiel. Gehen Sie sechs Meter zurück: Können Sie den Code lesen?

**Drucken.** Unter „Ohne eigenes Gerät“: Tischblatt, Rollenkarten, Papierbögen und Papierkarten. Ein Tischblatt je Tisch genügt. Rollenkarten werden in der Mitte gefaltet, Papierkarten auseinandergeschnitten. Der Plan der Stadt oder des Stadtteils ist für A2 gesetzt: Ein Copyshop druckt ihn; auf A3 geht es auch.

**Die Tische.** Stellen Sie je Tisch so viele Stühle, wie Rollen besetzt sind, plus einen. Jeder Tisch muss die Wand sehen.`,
    pictures: [
      { name: 'open', shows: 'Eine Veranstaltung öffnen: Spiel, Dauer, Zahl der Menschen und der Tische' },
      { name: 'lobby', shows: 'Die Wand vor dem Spiel: links der Weg ins WLAN, rechts der Code zum Spiel' },
    ],
  },
  {
    title: '4. Ankommen (10 Minuten)',
    text: `Begrüßen Sie, bevor Sie Geräte erwähnen. Sagen Sie drei Sätze: Niemand wird bewertet. Was im Spiel gesagt wird, sagt die Rolle. Wir brauchen Ihre Geräte nur manchmal; meistens reden wir.

Dann: erst ins WLAN, dann der Code. Wer kein Gerät hat, nimmt eine Papierkarte. Wer zu spät kommt, kommt mit demselben Code herein, auch mitten im Spiel.

**Platzkarte aufschreiben lassen.** Die drei Wörter bringen jeden Platz auf jedem Gerät zurück.

**Rollen.** Setzen Sie niemanden auf den eigenen Stuhl. Wer im Leben die Kämmerei leitet, spielt das Jugendamt. Beim Platznehmen kann jede Person mit einem Tipp sagen, was sie im echten Leben ist; dann findet sich von selbst ein anderer Stuhl. Gespeichert wird das nicht. Rollen ändern Sie in der Liste „Menschen“: im Menü, oder mit der Maus durch Ziehen. Warum so viele Menschen welche Rollen haben, steht darüber.

Fehlen Menschen? Unbesetzte Rollen spielt der Computer; das steht an jeder dieser Rollen dran. Führt eine Person mehrere Rollen, kommt sie über „Mehrere spielen an diesem Gerät“ herein und kreuzt ihre Rollen an.`,
  },
  {
    title: '5. Das Spiel',
    text: `**Fünf Sekunden je Minute.** Oben steht, was Sie gerade braucht, höchstens drei Dinge. Steht dort nichts, schauen Sie in den Raum. Still liegende Geräte sind im Gespräch ein gutes Zeichen. Ist vier Minuten lang kein Gespräch vermerkt, steht auch das dort: Hören Sie hin, meistens wird geredet.

**Vorlesen.** Neben jeder Phase steht, was Sie sagen und tun. Unter „Was noch kommen kann“ lesen Sie vorab, welche Ereignisse bevorstehen und was Sie dann tun.

**Mehrere Tische.** Die Leiste unten steuert einen Tisch oder alle; auf dem Telefon wählen Sie oben in der Leiste. Ein Tisch, der früher fertig ist, bekommt auf den Geräten einen Satz zum Weiterreden; bei Ihnen steht er auch.

**Am Tisch festhalten.** Wer ohne Gerät spielt: Rolle antippen, dann antippen, was gesagt, gehört oder versprochen wurde. Handzeichen zählen Sie mit Plus und Minus.

**Warten können.** Helfen Sie mit Fragen, nicht mit Lösungen: „Wer müsste das noch wissen?“, „Was würde Ihr Gegenüber dazu sagen?“ Fehler sind erlaubt, auch große.

**Die Uhr.** „+1“ und „+5“ sind schnell gedrückt. Die Zeitanzeige sagt, was das die Auswertung kostet, und schlägt vor, wo Sie kürzen können.

**Einwerfen.** *Eilmeldung*: Läuft es zu glatt, genügt ein Satz. *Frage an alle*: Antworten stehen als Zahlen an der Wand, nie mit Namen. *Nachricht an einzelne Rollen*: der leise Hinweis, den nur diese lesen.

**Merken.** Hören Sie einen Satz, auf den Sie zurückkommen wollen? „Diesen Moment merken“, zwei Wörter dazu, fertig. Die Notiz lesen nur Sie.`,
    pictures: [
      { name: 'console', shows: 'Die Leitung am Notebook: vier Tische, was Sie jetzt braucht, was Sie sagen' },
      { name: 'pocket', shows: 'Dieselbe Leitung auf dem Telefon' },
      { name: 'ballot', shows: 'Die Wand, während abgestimmt wird' },
    ],
  },
  {
    title: '6. Wenn etwas klemmt',
    text: `- **Ein Telefon ist weg oder leer.** Liste „Menschen“, „Mehr …“, „Neuen Link ausgeben“: QR-Code zeigen, weiter geht es. Oder: anderes Gerät, Code, Platzkarte.
- **Das WLAN fällt aus.** Spielen Sie auf Papier weiter. Danach: „Rolle ansehen, Papierbogen nachtragen“, Rolle wählen, ankreuzen, übernehmen. Eine Phase dauert etwa zwei Minuten.
- **Zu früh weitergeschaltet.** „Einen Schritt zurück“: Alle sehen den Grund. Auch das lässt sich zurücknehmen. Mehrere Tische gehen gemeinsam zurück.
- **Ein Versprechen war ein Versehen.** „Etwas zurücknehmen“, mit Grund.
- **Eine Zahl stimmt nicht.** „Eine Zahl berichtigen“, mit Grund. Er steht danach bei „Warum?“.
- **Streit am Tisch.** Anhalten. Erst die Rolle ansprechen, dann den Menschen. Oft hilft: „Was bräuchte Ihre Rolle, um zuzustimmen?“
- **Jemand will nicht spielen.** Zuschauen ist ein guter Platz: Unter „Die Tür“ steht die Ansicht dafür.
- **Etwas an der Wand soll weg.** „An der Wand: nichts“. Texte, die erst Sie lesen sollen: „Texte erst lesen“.`,
    pictures: [{ name: 'paper', shows: 'Nachtragen am Tisch: Rolle antippen, dann antippen, was geschehen ist' }],
  },
  {
    title: '7. Die Auswertung (ein Drittel der Zeit)',
    text: `**Zuerst die Rolle ablegen.** „Ein Wort: Wie geht es Ihnen?“ Noch keine Zahl, kein Urteil. Warten Sie, bis alle geschrieben haben.

**Dann: Was ist geschehen?** Gehen Sie die Momente durch, die Sie sich gemerkt haben. Fragen Sie die, die es getan haben, zuletzt.

**Dann: Was wäre wenn?** Erst schätzen alle, dann zeigen Sie den anderen Verlauf. Sagen Sie dazu: „Andere hätten vielleicht anders gehandelt.“

**Dann: Wie ist das bei uns?** Wer wusste was, und ab wann? Welche Annahme des Spiels bezweifeln Sie? Wo gibt es bei uns zwei Angebote nebeneinander?

**Zuletzt: ein Schritt.** Groß genug, dass er sich lohnt. Klein genug, dass er gelingt. Wer, was, bis wann, mit wem.

Vergleichen Sie die Tische nie als Rangliste. Gleiches Wetter, verschiedene Städte: Was haben wir anders gemacht?`,
    pictures: [{ name: 'words', shows: 'Die Wand zu Beginn der Auswertung: ein Wort von allen' }],
  },
  {
    title: '8. Danach',
    text: `Was an Gedanken freigegeben ist, steht in der Ansicht für die Wand; dort lässt es sich drucken. Punkte oder Noten einzelner Menschen gibt es nicht, auch nicht für Vorgesetzte.

Wann alles gelöscht wird, steht unter „Die Tür“. Dort löschen Sie auch von Hand, sofort und für immer.

Dieselbe Veranstaltung an einem anderen Tag fortsetzen: Der Link zur Leitung gilt weiter, alle Platzkarten auch. Noch einmal so öffnen wie heute: Unter „Mehr einstellen“ merkt sich dieses Gerät die letzten drei Einstellungen, ohne Passwort.`,
  },
  {
    title: '9. Für einen Probelauf: Beobachtungsbogen',
    text: `Eine Person beobachtet und spielt nicht. Sie notiert Uhrzeit und Stichwort, keine Namen.

- Wann spielte die erste Rolle? (Ziel: zehn Minuten nach dem ersten Code)
- Wann sah jemand auf das Gerät, während am Tisch gesprochen wurde? Warum?
- Welches Wort musste erklärt werden?
- Wann wusste jemand nicht, was jetzt zu tun ist?
- Wann wurde gelacht, wann wurde es still?
- Wann sagte jemand „bei uns ist das auch so“?
- Was hat die Leitung gesucht und nicht gefunden?
- Wie viele Minuten blieben für die Auswertung?`,
  },
  {
    title: '10. Für einen Probelauf: sechs Fragen',
    text: `Anonym auf Papier, fünf Minuten, vor dem Gehen.

- Was haben Sie über eine andere Stelle verstanden, das Sie vorher nicht wussten?
- An welcher Stelle war das Spiel unglaubwürdig?
- Was war unnötig kompliziert?
- Würden Sie es mit Ihren Kolleginnen und Kollegen spielen? Was müsste vorher anders sein?
- Welchen einen Schritt nehmen Sie mit?
- Was haben wir nicht gefragt?`,
  },
]
