/** What the bench says to authors, in German. */
import type { Code } from '../../../shared/scenario/diagnostics.ts'

export const de = {
  diagnostics: {
    'unknown.role': 'Die Rolle „{name}“ gibt es nicht.',
    'unknown.variable': 'Die Größe „{name}“ gibt es nicht.',
    'unknown.card': 'Die Karte „{name}“ gibt es nicht.',
    'unknown.promise': 'Das Versprechen „{name}“ gibt es nicht.',
    'unknown.act': 'Die Handlung „{name}“ gibt es nicht.',
    'unknown.measure': 'Die Maßnahme „{name}“ gibt es nicht.',
    'unknown.choice': 'Die Wahl „{name}“ gibt es nicht.',
    'unknown.proposal': 'Die Vorlage „{name}“ gibt es nicht.',
    'unknown.inject': 'Das Ereignis „{name}“ gibt es nicht.',
    'unknown.phase': 'Die Phase „{name}“ gibt es nicht.',
    'unknown.field': 'Das Feld „{name}“ hat diese Vorlage nicht.',
    'unknown.tag': 'Das Merkmal „{name}“ hat keine Antwort in diesem Feld.',
    'unknown.round': 'Die Runde „{name}“ gibt es nicht.',
    'unknown.placed': 'Eine Größe „{name}“, die für jeden Ort gezählt wird, gibt es nicht.',
    'unknown.place': 'Den Ort „{name}“ gibt es nicht.',
    'unknown.pot': 'Den Topf „{name}“ gibt es nicht.',
    'unknown.service': 'Das Angebot „{name}“ gibt es nicht.',
    'unknown.activity': 'Ein Angebot oder eine Maßnahme „{name}“ gibt es nicht.',
    'unknown.overlap': 'Die Überschneidung „{name}“ gibt es nicht.',
    'unknown.body': 'Das Gremium „{name}“ gibt es nicht.',
    'unknown.form': 'Das Formular „{name}“ gibt es nicht.',
    'unknown.formField': 'Ein Feld „{name}“ hat kein Formular.',
    'unknown.formTag': 'Das Merkmal „{name}“ hat keine Antwort in diesem Feld.',
    'unknown.function': 'Die Aufgabe „{name}“ (function) hat kein Angebot und keine Maßnahme.',
    'unknown.group': 'Die Zielgruppe „{name}“ (group) hat kein Angebot und keine Maßnahme.',
    'unknown.access': 'Den Zugang „{name}“ gibt es nicht. Möglich ist: outreach, structure, come.',
    'unknown.option': 'Die Antwort „{name}“ hat dieses Ereignis nicht.',
    'unknown.story': 'Die Geschichte „{name}“ gibt es nicht.',
    'unknown.assumption': 'Die Annahme „{name}“ gibt es nicht.',
    'file.version': 'Die Datei hat das Format {version}. Dieses Programm liest die Formate 1 bis {newest}.',
    'variable.bounds': 'min ({min}) muss kleiner sein als max ({max}).',
    'variable.like': 'In „many“ fehlt in einer Sprache {name} in geschweiften Klammern: Dort steht, wie viel es ist.',
    'variable.everywhere': 'Für den Ort „{name}“ fehlt ein Anfangswert. Wer für Orte zählt, zählt für alle.',
    'expression.placed':
      'Die Größe „{name}“ wird für jeden Ort gezählt. Schreiben Sie at für einen Ort oder total für die Summe.',
    'expression.onlyMotion': '„{name}“ fragt nach einem Antrag. Das geht nur bei Mitgliedern eines Gremiums (yes).',
    'expression.onlyEffect': '„{name}“ fragt nach einer laufenden Maßnahme. Das geht nur in factors.',
    'unknown.indicator': 'Die Kennzahl „{name}“ gibt es nicht.',
    'unreachable.card': 'Die Karte „{name}“ kann niemand sagen: Keine Phase nimmt Karten an (share oder say).',
    'unreachable.promise': 'Das Versprechen „{name}“ kann niemand geben: Keine Phase nennt es.',
    'unreachable.act': 'Die Handlung „{name}“ kann niemand ausführen: Keine Phase nennt sie.',
    'unreachable.measure':
      'Die Maßnahme „{name}“ kann niemand wählen oder vorschlagen: Es fehlt owner mit einer Wahl, oder propose.',
    'unreachable.choice': 'Zu der Wahl „{name}“ kommt es nie: Keine Phase nennt sie.',
    'unreachable.proposal': 'Die Vorlage „{name}“ kann niemand bearbeiten: Keine Phase nennt sie.',
    'unreachable.inject': 'Das Ereignis „{name}“ tritt nie ein: Kein Schritt nennt es (news, strike oder draw).',
    'file.tooLarge': 'Die Datei ist zu groß. Sie darf höchstens {most} Werte enthalten.',
    'file.tooDeep': 'Die Datei ist zu tief verschachtelt. Erlaubt sind {most} Ebenen.',
    'things.many': 'Das sind zu viele. Erlaubt sind höchstens {most}.',
    'name.reserved': 'Der Name „{name}“ ist schon vergeben. Bitte wählen Sie einen anderen.',
    'shape.missing': 'Hier fehlt eine Angabe.',
    'shape.type':
      'Hier wird {expected, select, object {ein Objekt in geschweiften Klammern} array {eine Liste in eckigen Klammern} string {ein Text in Anführungszeichen} int {eine ganze Zahl} number {eine Zahl} boolean {true oder false} other {etwas anderes}} erwartet.',
    'shape.extra': 'Die Angabe „{name}“ ist hier nicht vorgesehen.',
    'shape.name':
      '„{name}“ geht nicht als Name. Ein Name beginnt mit einem kleinen Buchstaben und besteht aus Buchstaben und Ziffern ohne Umlaute; nur die Kennung des Szenarios darf Bindestriche haben. Gefragt ist der kurze Name aus der Datei, nicht der, den Menschen lesen.',
    'shape.allowed': '„{name}“ ist hier nicht möglich. Möglich ist: {allowed}.',
    'shape.tooSmall': 'Die Zahl ist zu klein. Sie muss mindestens {least} sein.',
    'shape.tooBig': 'Die Zahl ist zu groß. Sie darf höchstens {most} sein.',
    'shape.tooShort': 'Das ist zu kurz. Mindestlänge: {least}.',
    'shape.tooLong': 'Das ist zu lang. Höchstlänge: {most}.',
    'shape.date': 'Das ist kein Datum. Bitte schreiben Sie es so: 2026-11-30.',
    'shape.wrong': 'Diese Angabe passt hier nicht. Was hier stehen kann, sagt scenario.schema.json.',
    'expression.syntax':
      'Dieser Ausdruck ist nicht lesbar. Gleich heißt ==, und heißt &&, oder heißt ||, nicht heißt !; Namen stehen in Anführungszeichen.',
    'expression.tooLarge': 'Dieser Ausdruck ist zu groß. Erlaubt sind {parts} Teile und {letters} Zeichen.',
    'expression.forbidden': 'Das gehört nicht zu den Wörtern, die ein Ausdruck verwenden darf.',
    'expression.condition': 'Hier wird etwas erwartet, das wahr oder falsch ist.',
    'expression.amount': 'Hier wird eine Zahl erwartet.',
    'expression.name':
      '„{name}“ ist hier unbekannt. Größen schreibt man vars.name, alles andere als Frage mit Klammern.',
    'expression.function': 'Die Frage „{name}“ gibt es nicht.',
    'expression.arguments':
      '{most, plural, =0 {Hinter „{name}“ bleiben die Klammern leer.} other {„{name}“ braucht {least, plural, one {eine Angabe} other {# Angaben}} in den Klammern und nimmt höchstens {most}.}}',
    'expression.id': 'Hier wird ein Name in Anführungszeichen erwartet.',
    'expression.division':
      'Geteilt wird nur durch eine feste Zahl, die nicht 0 ist. Sonst schreiben Sie div(a, b, sonst).',
    'expression.hiddenFact':
      'Was „{name}“ fragt, wissen nicht alle am Tisch. Diese Bedingung sehen aber alle und würde es verraten.',
    'expression.hiddenVariable':
      'Die Größe „{name}“ ist verborgen. Diese Bedingung sehen aber alle und würde sie verraten.',
    'expression.stopped': 'Es sind mehr als {most} Fehler in Ausdrücken. Ab hier ist nicht weiter geprüft.',
    'text.missing': 'Dieser Text fehlt in der Sprache {language}.',
    'language.twice': '„{language}“ steht unter languages und unter partly. Vollständig ist es oder nur zum Teil da.',
    'text.longBrief': 'Rolle und Karte haben zusammen {count} Wörter. Mehr als {most} liest am Tisch kaum jemand.',
    'text.longFirstScreen':
      'Der erste Bildschirm hat {count} Wörter. Mehr als {most} sollten es nicht sein, damit alle ins Spiel finden.',
    'list.twice': '„{name}“ steht zweimal in dieser Liste.',
    'unused.variable': 'Die Größe „{name}“ ändert sich nie, und nichts fragt nach ihr.',
    'unused.place': 'Den Ort „{name}“ verwendet nichts.',
    'unused.pot': 'Aus dem Topf „{name}“ bezahlt niemand etwas.',
    'unused.body': 'Das Gremium „{name}“ entscheidet nichts: Keine Maßnahme nennt es unter decide.',
    'unused.form': 'Das Formular „{name}“ bekommt niemand: Keine Phase nennt es unter propose.',
    'unused.story': 'Die Geschichte „{name}“ erzählt niemand: Der Schritt tellStory fehlt.',
    'unused.factor': 'Der Faktor „{name}“ verändert nichts: Keine Maßnahme hat, worauf er sieht.',
    'unused.term': 'Das Wort „{name}“ aus dem Glossar kommt in keinem Text vor.',
    'condition.never': 'Diese Bedingung gilt nie: in keinem Jahr und in keinem Spiel.',
    'phase.nothing':
      'Hier darf etwas geschehen ({name}), aber in der Datei gibt es nichts dafür. Ergänzen Sie es, oder nehmen Sie die Angabe heraus.',
    'course.missing': 'Was die Datei dafür vorsieht, kommt nie vor: Keine Phase nimmt {name} an.',
    'role.idle': 'Die Rolle „{role}“ hat in dieser Phase nichts zu tun, während andere entscheiden.',
    'card.idle': 'Die Karte „{name}“ ändert nichts: Niemand gewinnt oder verliert dadurch, dass sie gesagt wird.',
    'change.place':
      'Die Größe „{name}“ wird nicht für Orte gezählt. Lassen Sie place weg, oder geben Sie ihr unter start einen Wert für jeden Ort.',
    'variable.single': 'Die Größe „{name}“ wird für jeden Ort gezählt. Hier geht nur eine mit einem einzigen Wert.',
    'measure.unproposed':
      'Die Maßnahme „{name}“ kann niemand vorschlagen. Es braucht Rollen unter propose und eine Phase, die ein Formular unter propose annimmt, ab der Runde from.',
    'measure.undecided': 'Über die Maßnahme „{name}“ entscheidet niemand: Nennen Sie Gremien unter decide.',
    'measure.path':
      'Das Gremium „{name}“ ist hier nie an der Reihe. Nach dem Vorschlag müssen die Gremien in dieser Folge auszählen (Schritt count).',
    'measure.unpaid':
      'Die Maßnahme „{name}“ kostet {price, number}, bezahlen lassen sich höchstens {room, number}. Nennen Sie einen Topf, der reicht.',
    'measure.undelivered': 'Die Maßnahme „{name}“ führt niemand aus: Nennen Sie Rollen unter deliver.',
    'measure.never': 'Die Maßnahme „{name}“ kann nie beginnen: Was sie voraussetzt (needs), gilt nie.',
    'measure.idle':
      'Was verdeckt gewählt wird, wirkt einmal (once). Für level und yearly muss die Maßnahme vorgeschlagen und entschieden werden.',
    'vote.majority':
      'Nötig sind {votes} Stimmen, es gibt aber nur {most}, die mit Ja stimmen könnten. Diese Abstimmung gewinnt niemand.',
    'vote.conflict':
      'Im Gremium „{name}“ {most, plural, one {bleibt eine Stimme} other {bleiben # Stimmen}} übrig, wenn alle schweigen, die es ausführen; nötig sind {votes}. Diese Abstimmung gewinnt niemand.',
    'body.uncounted': 'Im Gremium „{name}“ wird nie ausgezählt: Der Schritt count fehlt.',
    'body.silent': 'Im Gremium „{name}“ kann niemand abstimmen: Keine Phase nennt es unter vote.',
    'measure.staff': 'Die Maßnahme „{name}“ braucht Stellen, aber es gibt keine Größe, die sie zählt (staff).',
    'card.withheld':
      'Was es kostet, die Karte „{name}“ zu verschweigen, gilt nie: Der Schritt withheld nennt sie nicht.',
    'inject.never':
      'Das Ereignis „{name}“ kann nie eintreten: Seine Bedingung ist immer falsch, oder seine Wahrscheinlichkeit ist 0.',
    'inject.unconcluded': 'Was im Ereignis „{name}“ gewählt wird, zählt nie: Nach dem Schritt draw fehlt conclude.',
    'indicator.unreported': 'Die Kennzahl „{name}“ wird nie berichtet: Der Schritt report fehlt.',
    'story.last': 'Die letzte Fassung muss immer gelten. Schreiben Sie als Bedingung: true.',
    'check.right': 'Die Antwort „{name}“ gibt es bei dieser Frage nicht.',
    'preset.end': 'Dieser Zeitplan lässt die Phase weg, in der das Spiel endet (Schritt end).',
    'points.many': 'Das kostet {points} Termine, in einer Runde gibt es aber nur {most}.',
    'time.debrief': 'Für den Rückblick bleiben {percent} Prozent der Zeit. Er braucht mindestens ein Drittel.',
    'time.screens':
      '{percent} Prozent der Spielzeit gehen die Augen auf Bildschirme. Mehr als ein Drittel sollte es nicht sein.',
    'time.minutes': 'Die Phasen dauern zusammen {sum} Minuten, versprochen sind {minutes}.',
    'time.reading':
      'In dieser Phase sind {count} Wörter neu. Sie zu lesen dauert {needed} Sekunden, die Uhr lässt {seconds}.',
    'text.picture':
      'Wer das Bild der Stadt nicht sehen kann, liest hier, was darauf ist. Schreiben Sie mindestens einen Satz.',
    'file.expensive': 'Dieses Szenario rechnet zu viel: {steps, number} Schritte. Erlaubt sind {most, number}.',
    'file.twice': '„{name}“ steht hier schon. JSON kennt nur die letzte Angabe; die andere ginge verloren.',
    'roles.few': 'Ein Spiel braucht mindestens zwei Rollen.',
    'bot.offer': 'Diese Rolle bekommt nie ein Angebot „{name}“. Ein Angebot heißt etwa: {allowed}.',
    'role.self': 'Eine Rolle kann nicht sich selbst meinen.',
    'people.range': 'Mindestens {min} und höchstens {max} Personen passen nicht zusammen.',
    'casting.twice': '„{name}“ steht in diesem Satz zweimal: Jede Rolle gehört in eine Hand oder zur Stadt.',
    'casting.left': 'In diesem Satz fehlen Rollen: {names}.',
    'casting.hands': 'Für {people} Personen sind {hands} Hände zu viele.',
    'casting.order': 'Die Sätze stehen nach der Zahl der Personen, die kleinste zuerst; {people} steht zu spät.',
    'casting.lead':
      '„{name}“ führte bei weniger Personen eine Hand und muss es auch hier, sonst müsste jemand die Rolle wechseln.',
    'casting.room':
      'Nur {room} von {most} Personen finden einen Platz: Lassen Sie verdoppeln, spiegeln oder beobachten.',
    'variable.range': 'Der Wert {value} liegt nicht zwischen {min} und {max}.',
    'variable.grain': 'Die Größe „{name}“ geht in Schritten von {step}. Der Wert {value} liegt dazwischen.',
    'indicator.hidden': 'Die Größe „{name}“ ist verborgen. Darum wird diese Kennzahl nie gezeigt.',
    'levels.order': 'Die Schwellen müssen von Stufe zu Stufe steigen.',
    'promise.unsettled':
      'Über das Versprechen wird in der Phase „{name}“ geurteilt, aber dort fehlt der Schritt settle.',
    'promise.late': 'Das Versprechen kann erst gegeben werden, wenn die Phase „{name}“ schon vorbei ist.',
    'promise.unbreakable': 'Dieses Versprechen kann niemand brechen: Es fehlt about oder broken.',
    'promise.both': 'Bei diesem Versprechen zählt about; broken wird nicht beachtet.',
    'choice.nothing': 'Die Rolle „{role}“ hat keine Maßnahme und legt bei dieser Wahl nichts.',
    'choice.otherwise': 'Es fehlt, was für die Rolle „{role}“ gilt, wenn sie nichts gelegt hat.',
    'choice.foreign': 'Die Maßnahme „{name}“ gehört nicht der Rolle „{role}“.',
    'choice.unbegun': 'Was bei der Wahl „{name}“ gewählt wird, beginnt nie: Der Schritt begin fehlt.',
    'proposal.unjudged': 'Über die Vorlage „{name}“ wird nie entschieden: Der Schritt judge fehlt.',
    'course.empty': 'Es gibt keine Phase für das Spiel {pace, select, alone {allein} other {im Raum}}.',
    'course.end':
      'Im Spiel {pace, select, alone {allein} other {im Raum}} muss genau ein Schritt end stehen. Es sind {count}.',
    'phase.twice': 'Die Phase „{name}“ gibt es schon. Phasen brauchen im ganzen Spiel eigene Namen.',
    'phase.crowded':
      'Für die Rolle „{role}“ kommen in dieser Phase {count} neue Möglichkeiten dazu. Mehr als {most} überfordern.',
    'tell.words': 'Die Größe „{name}“ hat keine Worte, die man sagen könnte.',
    'ending.twice': 'Das Ende „{name}“ gibt es schon.',
    'ending.last': 'Das letzte Ende muss immer gelten. Schreiben Sie als Bedingung: true.',
    'whatIf.share': 'In der Phase „{name}“ kann keine Karte geöffnet werden. Dort lässt sich nichts anders machen.',
    'debrief.hidden': 'Die Größe „{name}“ ist verborgen. Im Rückblick sehen aber alle ihren Verlauf.',
  },
  bench: {
    help: `Werkzeuge für alle, die Szenarien schreiben

  npm run scenario -- new <Kennung>                     beginnt ein Szenario, das schon spielbar ist
  npm run scenario -- validate [Kennung oder Datei …]   prüft Szenarien; ohne Angabe alle
      --json                                            dasselbe für Programme
  npm run scenario -- schema                            zeigt das JSON-Schema des Formats
  npm run scenario -- schema --check                    prüft, ob scenario.schema.json dazu passt
  npm run scenario -- schema --write                    schreibt scenario.schema.json neu
  npm run scenario -- play <Kennung>                    spielt einen Abend mit Bots und erzählt ihn
      --seed <Text>  --policy <Name>  --preset <Name>   Startwert; Spielweise der Bots; Zeitplan
      --golden <Name>                                   spielt statt dessen ein Spiel aus golden.json
  npm run scenario -- golden <Kennung>                  spielt, was in golden.json steht, und sagt, was anders ausgeht
      --write                                           schreibt auf, wie es jetzt ausgeht
      --add <Name>  --policy goal | random              schreibt einen Abend mit Bots dazu
  npm run scenario -- search <Kennung>                  spielt alle Abende, die search.json beschreibt
      --workers <Zahl>  --role <Rolle>  --json <Datei>  Helfer; nur eine Rolle; alles auch als Datei
  npm run scenario -- simulate <Kennung>                spielt viele Abende mit Bots und berichtet
      --runs <Zahl>  --seed <Text>  --policy <Name>     wie viele (sonst 200); Startwert; nur eine Spielweise
      --players <Zahl>  --workers <Zahl>  --plain       gespielte Rollen; Helfer; ohne Ereignisse und Grenzen
      --tornado  --json  --html <Datei>  --accept       wovon es abhängt; für Programme; als Seite; balance.json

  --language de | en | de-simple   die Sprache der Meldungen
  --help                           dieser Text

Rückgabe: 0 alles in Ordnung, 1 etwas ist falsch, 2 der Aufruf war nicht zu verstehen.`,
    unknownCommand: 'Den Befehl „{name}“ gibt es nicht.',
    unknownOption: 'Die Option „{name}“ gibt es nicht.',
    wrongValue: '„{value}“ geht nicht als Angabe zu „{name}“.',
    noScenario: 'Ein Szenario „{name}“ gibt es nicht. Vorhanden sind: {all}.',
    noPreset:
      'Den Zeitplan „{name}“ gibt es nicht. {allowed, select, none {Dieses Szenario hat nur einen.} other {Möglich sind: {allowed}.}}',
    noValue: 'Zur Option „{name}“ fehlt eine Angabe.',
    unwritable: '{file}: Die Datei lässt sich nicht schreiben.',
    noGoldenFile: '{file}: Das sind keine gespielten Abende, wie „golden --write“ sie aufschreibt.',
    unknownLanguage: 'Die Sprache „{name}“ gibt es nicht. Möglich ist: {allowed}.',
    near: 'Meinten Sie „{near}“?',
    error: 'Fehler',
    warning: 'Hinweis',
    whole: 'die ganze Datei',
    fine: '{file}: spielbar.',
    fineWithWarnings: '{file}: spielbar, {count, plural, one {ein Hinweis} other {# Hinweise}}.',
    faulty: '{file}: nicht spielbar, {count, plural, one {ein Fehler} other {# Fehler}}.',
    nothing: 'Es gibt kein Szenario zum Prüfen.',
    unreadable: '{file}: Die Datei lässt sich nicht lesen.',
    notJson: '{file}: Das ist kein gültiges JSON, nahe Zeile {line}, Zeichen {column}.',
    'slip.quotes': 'Anführungszeichen müssen gerade sein ("so"). Textprogramme machen daraus „solche“.',
    'slip.more': 'Vor dieser Stelle steht ein Komma zu viel: Hinter dem letzten Eintrag kommt keins.',
    'slip.missing': 'Vor dieser Stelle fehlt ein Komma.',
    'slip.decimal':
      'Zahlen haben hier einen Punkt statt eines Kommas: 20.5. Die meisten Zahlen einer Datei sind ganze.',
    'slip.comment': 'Anmerkungen kennt JSON nicht. Bitte löschen Sie sie.',
    'slip.unclosed':
      'Die Datei hört zu früh auf: Es fehlt eine Klammer oder ein Anführungszeichen, das etwas schließt.',
    'slip.inside': 'Ein gerades Anführungszeichen beendet den Text. Mitten im Text schreiben Sie bitte „so“ oder \\".',
    'slip.unquoted': 'Texte und Namen stehen in geraden Anführungszeichen, nur Zahlen, true, false und null nicht.',
    'slip.other': 'Hier passt etwas nicht. Oft fehlt kurz davor ein Komma, eine Klammer oder ein Anführungszeichen.',
    wrongFolder: '{file}: Das Szenario heißt „{id}“, sein Ordner aber „{folder}“.',
    schemaCurrent: 'scenario.schema.json passt zum Format.',
    schemaStale: 'scenario.schema.json passt nicht mehr zum Format. Bitte rufen Sie „schema --write“ auf.',
    schemaWritten: 'scenario.schema.json ist neu geschrieben.',
    notPlayable: '{file}: Dieses Szenario ist nicht spielbar. Rufen Sie „validate“ auf, dann sehen Sie, warum.',
    badId:
      '„{id}“ geht nicht als Kennung. Sie beginnt mit einem kleinen Buchstaben und besteht aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen.',
    thereIsOne: '{file}: Hier ist schon ein Szenario. Es bleibt, wie es ist.',
    begun:
      '{file}: Ihr Szenario ist da und spielbar. Weiter geht es mit „npm run scenario -- play {id}“ und mit scenarios/handbuch.md.',
    oneScenario: 'Bitte nennen Sie genau ein Szenario. Vorhanden sind: {all}.',
    oneId: 'Bitte nennen Sie genau eine Kennung, etwa „mein-spiel“.',
    goldenNone: 'Es gibt noch kein {file}. Mit --write entsteht es.',
    goldenSame: '{name}: wie aufgeschrieben.',
    goldenOtherwise: '{name}: {phase}, {what}: aufgeschrieben {expected}, jetzt {now}.',
    goldenStuck: '{name}: {phase}, {ask}: Das geht nicht mehr ({why}).',
    goldenWritten: '{file}: {count, plural, one {ein Spiel} other {# Spiele}} aufgeschrieben.',
    noGolden: 'In {file} steht kein Spiel mit dem Namen „{name}“.',
    number: '{n, number}',
    money: '{n, number} €',
    millions: '{n, number} Mio. €',
    posts: '{n, number}',
    percent: '{n, number} %',
    playHead: '{title} · Startwert {seed}',
    playStanding: 'Stand: {all}',
    playRefused: 'In der Phase „{phase}“ ist etwas nicht möglich, was gespielt werden sollte: {why}.',
    playShared: '{role} öffnet die Karte „{card}“.',
    playPromised: '{role} verspricht: „{text}“',
    playPromisedMeasure: '{role} verspricht: „{text}“ ({measure})',
    playKept: '{role} hat Wort gehalten: „{text}“',
    playBroken: '{role} hat das Wort gebrochen: „{text}“',
    playChosen: '{role} wählt: {measure}',
    playActed: '{role}: {act}',
    playFilled: '{field}: {option}',
    playSigned: '{role} unterschreibt „{proposal}“.',
    playUnsigned: '{role} nimmt die Unterschrift unter „{proposal}“ zurück.',
    playAnswered: 'Die Karte „{card}“ hat eine Antwort.',
    playStopped: '{role}: „{measure}“ fällt aus.',
    playOverdrawn: 'Der Topf ist überzogen: Nichts beginnt.',
    playBegun: 'Beginnt: {measures}',
    playNews: 'Nachricht: {headline}',
    playCarried: '„{proposal}“ ist beschlossen.',
    playFailed: '„{proposal}“ ist nicht beschlossen. {why}',
    playTold: '{variable}: {words}',
    playEnded: 'Das Ende: {ending}',
    playGoal: '{role}: {level}',
    playToldCard: 'Die Karte „{card}“ kennt jetzt auch: {role}.',
    playVisited: '{role} ist vor Ort: {place}.',
    playAsked: '{role} fragt {to}: {text}',
    playProposed: '{role} bringt ein: {motion}',
    playCosigned: '{role} zeichnet mit: {motion}',
    playWithdrawn: 'Zurückgezogen: {motion}',
    playCovered:
      '{motion}: {cover, select, yes {Das Geld ist da.} report {Das Geld ist da, wenn berichtet wird.} other {Das Geld ist nicht da.}}',
    playHeard: '{role} zu „{motion}“: {stance, select, for {dafür} concerns {mit Bedenken} other {dagegen}}',
    playCounted:
      '{body}: „{motion}“ {carried, select, true {angenommen} other {abgelehnt}}, {yes} Ja, {no} Nein, {abstain} Enthaltungen{needed, plural, =0 {} other { (# Ja nötig)}}{why, select, none {} vote {} money {; das Geld reicht nicht} frozen {; der Topf ist gesperrt} needs {; eine Bedingung fehlt} other {; niemand hat die Idee eingeordnet}}.',
    playFrozen: '{pot}: {frozen, select, true {gesperrt} other {wieder frei}}',
    playDivided: 'Abgesprochen: {text}',
    playConcluded: '{headline}: {option}',
    playYear: 'Jahr {year} ist vorbei.',
    playStory: '{name} hat mit {contacts} Stellen zu tun. {text}',
    playLevel: 'Geschafft: {name}',
    playWhy: 'Warum sich die Kennzahlen bewegt haben:',
    playMoved: '{name}: von {before} auf {after}',
    playRest: 'alles Übrige',
    playBound: 'Grenze erreicht',
    playRefill: 'neu gefüllt',
    playLapse: 'verfällt',
    playItself: 'von allein',
    playYes: 'ja',
    playNo: 'nein',
    searchNoPlan: 'In {file} steht nicht, welche Entscheidungen durchgespielt werden sollen.',
    searchWrong: '  {at}: „{value}“ passt nicht.',
    searchProgress: '{done, number} von {all, number} Städten durchgespielt',
    searchPlays: '{plays, number} Abende = {factors}',
    searchTowns:
      '{firstHalves, number} verschiedene erste Hälften, {towns, number} verschiedene Städte danach, {outcomes, number} verschiedene Ausgänge',
    searchEndings: 'Enden: {endings}',
    searchProposal:
      'Vorlage mit allen Namen: {signed, number} Abende; beschlossen {carried, number}, davon ohne das beste Ende {notBest, number}',
    searchFailed: 'Gescheitert trotz aller Namen an: {reasons}',
    searchBestWithout:
      'Bestes Ende ohne Beschluss {carried, number}, ohne Begonnenes {begun, number}, ohne offene Karte {open, number}, ohne beantwortete Karte {answered, number}',
    searchBestWays: 'Wege zum besten Ende in der ersten Hälfte: {count, number} (dazu: offene Karten am Schluss)',
    searchReplies:
      '{role}: was allein am besten ist, wenn alle anderen bei dem bleiben, was sie tun ({contexts, number} Lagen; in Klammern: schon nach dem Ende allein)',
    searchLaterReplies:
      '{role}, zweite Hälfte: dasselbe, wenn die eigene erste Hälfte vorbei ist ({contexts, number} Lagen)',
    searchDoing: 'tun statt lassen besser / schlechter {all}; wo alle anderen unterschreiben {signed}',
    searchForcing:
      '{role} allein kann erzwingen: das schlechteste Ende {worst, select, true {ja} other {nein}}, das beste {best, select, true {ja} other {nein}}, dass das beste ausbleibt {keepsBestAway, select, true {ja} other {nein}}',
    searchSilent: 'Ohne Karte, Wort und Namen: {plays, number} Abende; {endings}',
    searchNaive: 'Nur das eigene Ziel, die anderen irgendwie: {lists}; Ende: {endings}; erreichter Wert: {subjects}',
    searchSilentEquilibria: 'Gleichgewichte ohne Worte, nur nach eigenem Ziel: {endings}',
    searchEquilibria: 'Gleichgewichte: {endings}; davon mit lauter geschlossenen Karten: {closed}',
    searchTime:
      '{workers, plural, one {Ein Helfer} other {# Helfer}}: {played, number} s gespielt, {counted, number} s ausgewertet.',
  },
} satisfies { readonly diagnostics: Readonly<Record<Code, string>>; readonly bench: Readonly<Record<string, string>> }
