/** What the bench says to authors, in plain German (Einfache Sprache). */
import type { Words } from './complete.ts'

export const deSimple: Words = {
  diagnostics: {
    'unknown.role': 'Es gibt keine Rolle mit dem Namen „{name}“.',
    'unknown.variable': 'Es gibt keine Größe mit dem Namen „{name}“.',
    'unknown.card': 'Es gibt keine Karte mit dem Namen „{name}“.',
    'unknown.promise': 'Es gibt kein Versprechen mit dem Namen „{name}“.',
    'unknown.act': 'Es gibt keine Handlung mit dem Namen „{name}“.',
    'unknown.measure': 'Es gibt keine Maßnahme mit dem Namen „{name}“.',
    'unknown.choice': 'Es gibt keine Wahl mit dem Namen „{name}“.',
    'unknown.proposal': 'Es gibt keine Vorlage mit dem Namen „{name}“.',
    'unknown.inject': 'Es gibt kein Ereignis mit dem Namen „{name}“.',
    'unknown.phase': 'Es gibt keine Phase mit dem Namen „{name}“.',
    'unknown.field': 'Diese Vorlage hat kein Feld „{name}“.',
    'unknown.tag': 'Keine Antwort in diesem Feld hat das Merkmal „{name}“.',
    'unknown.round': 'Es gibt keine Runde mit dem Namen „{name}“.',
    'unknown.placed': 'Es gibt keine Größe „{name}“, die für jeden Ort einen eigenen Wert hat.',
    'unknown.place': 'Es gibt keinen Ort mit dem Namen „{name}“.',
    'unknown.pot': 'Es gibt keinen Topf mit dem Namen „{name}“.',
    'unknown.service': 'Es gibt kein Angebot mit dem Namen „{name}“.',
    'unknown.activity': 'Es gibt kein Angebot und keine Maßnahme mit dem Namen „{name}“.',
    'unknown.overlap': 'Unter overlaps steht kein „{name}“.',
    'unknown.body': 'Es gibt kein Gremium mit dem Namen „{name}“.',
    'unknown.form': 'Es gibt kein Formular mit dem Namen „{name}“.',
    'unknown.formField': 'Kein Formular hat ein Feld „{name}“.',
    'unknown.formTag': 'Keine Antwort in diesem Feld hat das Merkmal „{name}“.',
    'unknown.function': 'Kein Angebot und keine Maßnahme hat die function „{name}“.',
    'unknown.group': 'Kein Angebot und keine Maßnahme hat die group „{name}“.',
    'unknown.access': 'Den Zugang „{name}“ gibt es nicht. Es gibt: outreach, structure, come.',
    'unknown.option': 'Dieses Ereignis hat keine Antwort „{name}“.',
    'unknown.story': 'Es gibt keine Geschichte mit dem Namen „{name}“.',
    'unknown.assumption': 'Es gibt keine Annahme mit dem Namen „{name}“.',
    'file.version': 'Die Datei hat das Format {version}. Dieses Programm kennt die Formate 1 bis {newest}.',
    'variable.bounds': 'min ist {min} und max ist {max}. min muss kleiner sein als max.',
    'variable.like': 'In „many“ fehlt {name} in geschweiften Klammern. Das muss in jeder Sprache dort stehen.',
    'variable.everywhere': 'Für den Ort „{name}“ fehlt der Wert. Schreiben Sie für jeden Ort einen Wert.',
    'expression.placed':
      'Die Größe „{name}“ hat für jeden Ort einen eigenen Wert. Schreiben Sie at(„Größe“, „Ort“) oder total(„Größe“), mit geraden Anführungszeichen.',
    'expression.onlyMotion':
      '„{name}“ fragt nach einem Antrag. Das geht nur bei den Mitgliedern von einem Gremium (yes).',
    'expression.onlyEffect': '„{name}“ fragt nach einer Maßnahme. Das geht nur unter factors.',
    'unknown.indicator': 'Es gibt keine Kennzahl mit dem Namen „{name}“.',
    'unreachable.card': 'Niemand kann die Karte „{name}“ sagen. In keiner Phase steht share oder say.',
    'unreachable.promise': 'Niemand kann das Versprechen „{name}“ geben. Es steht in keiner Phase.',
    'unreachable.act': 'Niemand kann die Handlung „{name}“ machen. Sie steht in keiner Phase.',
    'unreachable.measure': 'Niemand kann die Maßnahme „{name}“ wählen oder vorschlagen.',
    'unreachable.choice': 'Die Wahl „{name}“ kommt nie vor. Sie steht in keiner Phase.',
    'unreachable.proposal': 'Niemand kann die Vorlage „{name}“ bearbeiten. Sie steht in keiner Phase.',
    'unreachable.inject': 'Das Ereignis „{name}“ kommt nie vor. Es steht in keinem Schritt news, strike oder draw.',
    'file.tooLarge': 'Die Datei ist zu groß. Es dürfen höchstens {most} Werte sein.',
    'file.tooDeep': 'In der Datei stecken zu viele Ebenen ineinander. Es dürfen höchstens {most} sein.',
    'things.many': 'Das sind zu viele. Es dürfen höchstens {most} sein.',
    'name.reserved': 'Den Namen „{name}“ dürfen Sie nicht verwenden. Nehmen Sie einen anderen.',
    'shape.missing': 'Hier fehlt etwas.',
    'shape.type':
      'Hier muss {expected, select, object {ein Objekt mit geschweiften Klammern} array {eine Liste mit eckigen Klammern} string {ein Text in Anführungszeichen} int {eine ganze Zahl} number {eine Zahl} boolean {true oder false} other {etwas anderes}} stehen.',
    'shape.extra': '„{name}“ darf hier nicht stehen.',
    'shape.name':
      '„{name}“ geht nicht als Name. Ein Name fängt mit einem kleinen Buchstaben an. Erlaubt sind Buchstaben ohne Umlaute und Ziffern. Nur der Name vom Szenario darf Bindestriche haben. Gemeint ist der kurze Name aus der Datei. Nicht der Name, den Menschen lesen.',
    'shape.allowed': '„{name}“ geht hier nicht. Das geht: {allowed}.',
    'shape.tooSmall': 'Die Zahl ist zu klein. Sie muss {least} oder größer sein.',
    'shape.tooBig': 'Die Zahl ist zu groß. Sie muss {most} oder kleiner sein.',
    'shape.tooShort': 'Das ist zu kurz. Es müssen mindestens {least} sein.',
    'shape.tooLong': 'Das ist zu lang. Es dürfen höchstens {most} sein.',
    'shape.date': 'Das ist kein Datum. Schreiben Sie es so: 2026-11-30.',
    'shape.wrong': 'Das passt hier nicht. In scenario.schema.json steht, was hier passt.',
    'expression.syntax':
      'Diese Zeile kann das Programm nicht lesen. Gleich schreibt man ==. Und schreibt man &&. Oder schreibt man ||. Nicht schreibt man !. Namen stehen in Anführungszeichen.',
    'expression.tooLarge': 'Diese Zeile ist zu groß. Es dürfen höchstens {parts} Teile und {letters} Zeichen sein.',
    'expression.forbidden': 'Das dürfen Sie hier nicht verwenden.',
    'expression.condition': 'Hier muss etwas stehen, das wahr oder falsch ist.',
    'expression.amount': 'Hier muss eine Zahl stehen.',
    'expression.name': '„{name}“ ist hier nicht bekannt. Eine Größe schreibt man so: vars.name.',
    'expression.function': 'Die Frage „{name}“ gibt es nicht.',
    'expression.arguments':
      '{most, plural, =0 {Die Klammern von „{name}“ müssen leer sein.} other {In den Klammern von „{name}“ {least, plural, one {muss eine Angabe} other {müssen # Angaben}} stehen, höchstens aber {most}.}}',
    'expression.id': 'Hier muss ein Name in Anführungszeichen stehen.',
    'expression.division':
      'Teilen Sie nur durch eine feste Zahl. Sie darf nicht 0 sein. Oder schreiben Sie: div(a, b, sonst).',
    'expression.hiddenFact':
      'Die Antwort auf „{name}“ kennen nicht alle. Diese Bedingung sehen aber alle. So würden Sie es verraten.',
    'expression.hiddenVariable':
      'Die Größe „{name}“ ist geheim. Diese Bedingung sehen aber alle. So würden Sie sie verraten.',
    'expression.stopped':
      'Es gibt mehr als {most} Fehler in Bedingungen und Beträgen. Ab hier hat das Programm nicht weiter geprüft.',
    'text.missing': 'Dieser Text fehlt in der Sprache {language}.',
    'language.twice': '„{language}“ steht unter languages und unter partly. Löschen Sie eines davon.',
    'text.longBrief': 'Rolle und Karte haben zusammen {count} Wörter. Es sollen höchstens {most} sein.',
    'text.longFirstScreen': 'Der erste Bildschirm hat {count} Wörter. Es sollen höchstens {most} sein.',
    'list.twice': '„{name}“ steht zweimal in der Liste.',
    'unused.variable': 'Die Größe „{name}“ bleibt immer gleich. Und niemand fragt nach ihr.',
    'unused.place': 'Der Ort „{name}“ kommt nirgends vor.',
    'unused.pot': 'Niemand bezahlt etwas aus dem Topf „{name}“.',
    'unused.body': 'Das Gremium „{name}“ entscheidet nichts. Es steht bei keiner Maßnahme unter decide.',
    'unused.form': 'Niemand bekommt das Formular „{name}“. Es steht in keiner Phase unter propose.',
    'unused.story': 'Niemand erzählt die Geschichte „{name}“. Es fehlt der Schritt tellStory.',
    'unused.factor': 'Der Faktor „{name}“ ändert nichts. Keine Maßnahme passt zu ihm.',
    'unused.term': 'Das Wort „{name}“ steht im Glossar. Es steht aber in keinem Text.',
    'condition.never': 'Diese Bedingung stimmt nie. Das gilt für jedes Jahr und für jedes Spiel.',
    'phase.nothing': 'In dieser Phase steht {name}. Aber dafür gibt es nichts in der Datei.',
    'course.missing': 'In keiner Phase steht {name}. Darum kommt das nie vor.',
    'role.idle': 'Die Rolle „{role}“ kann in dieser Phase nichts tun. Andere können etwas tun.',
    'card.idle': 'Die Karte „{name}“ ändert nichts.',
    'change.place': 'Die Größe „{name}“ hat keinen eigenen Wert für jeden Ort. Nehmen Sie place heraus.',
    'variable.single':
      'Die Größe „{name}“ hat für jeden Ort einen eigenen Wert. Hier darf nur eine Größe mit einem einzigen Wert stehen.',
    'measure.unproposed':
      'Niemand kann die Maßnahme „{name}“ vorschlagen. Es fehlt eine Rolle unter propose. Oder es fehlt eine Phase mit propose.',
    'measure.undecided': 'Niemand entscheidet über die Maßnahme „{name}“. Schreiben Sie ein Gremium unter decide.',
    'measure.path':
      'Das Gremium „{name}“ kommt nie an die Reihe. Die Gremien müssen nach dem Vorschlag zählen. Der Schritt heißt count.',
    'measure.unpaid': 'Die Maßnahme „{name}“ kostet {price, number}. Im Topf sind höchstens {room, number}.',
    'measure.undelivered': 'Niemand macht die Maßnahme „{name}“. Schreiben Sie eine Rolle unter deliver.',
    'measure.never': 'Die Maßnahme „{name}“ kann nie anfangen. Die Bedingung bei needs stimmt nie.',
    'measure.idle': 'Eine gewählte Maßnahme wirkt nur einmal. Schreiben Sie: once.',
    'vote.majority': 'Man braucht {votes} Stimmen. Es gibt aber nur {most}. So gewinnt niemand.',
    'vote.conflict':
      'Im Gremium „{name}“ dürfen nicht alle abstimmen. {most, plural, one {Es bleibt eine Stimme} other {Es bleiben # Stimmen}}. Man braucht {votes}. So gewinnt niemand.',
    'body.uncounted': 'Im Gremium „{name}“ zählt niemand die Stimmen. Es fehlt der Schritt count.',
    'body.silent': 'Im Gremium „{name}“ kann niemand abstimmen. Es steht in keiner Phase unter vote.',
    'measure.staff': 'Die Maßnahme „{name}“ braucht Stellen. Aber niemand zählt die Stellen. Es fehlt staff.',
    'card.withheld':
      'Die Karte „{name}“ steht in keinem Schritt withheld. Darum zählt es nicht, wenn jemand sie verschweigt.',
    'inject.never':
      'Das Ereignis „{name}“ kommt nie vor. Die Bedingung ist immer falsch. Oder die Zahl bei chance ist 0.',
    'inject.unconcluded':
      'Beim Ereignis „{name}“ zählt die Antwort nie. Nach dem Schritt draw fehlt der Schritt conclude.',
    'indicator.unreported': 'Die Kennzahl „{name}“ steht nie in einem Bericht. Es fehlt der Schritt report.',
    'story.last': 'Der letzte Teil muss immer passen. Schreiben Sie dort: true.',
    'check.right': 'Bei dieser Frage gibt es keine Antwort „{name}“.',
    'preset.end': 'In diesem Zeitplan fehlt die Phase mit dem Schritt end.',
    'points.many': 'Das kostet {points} Termine. In einer Runde gibt es nur {most}.',
    'time.debrief': 'Der Rückblick hat {percent} Prozent der Zeit. Er braucht ein Drittel.',
    'time.screens': '{percent} Prozent der Zeit sehen alle auf Bildschirme. Es soll höchstens ein Drittel sein.',
    'time.minutes': 'Alle Phasen zusammen dauern {sum} Minuten. Versprochen sind {minutes} Minuten.',
    'time.reading':
      'In dieser Phase sind {count} Wörter neu. Das Lesen dauert {needed} Sekunden. Die Uhr gibt nur {seconds} Sekunden.',
    'text.picture': 'Manche Menschen können das Bild nicht sehen. Schreiben Sie für sie einen Satz.',
    'file.expensive':
      'Das Szenario rechnet zu viel. Es sind {steps, number} Schritte. Es dürfen höchstens {most, number} sein.',
    'file.twice': '„{name}“ steht hier zweimal. Nur das Letzte zählt.',
    'roles.few': 'Ein Spiel braucht mindestens zwei Rollen.',
    'bot.offer': 'Diese Rolle kann „{name}“ nie tun. Das kann sie zum Beispiel: {allowed}.',
    'role.self': 'Hier muss eine andere Rolle stehen.',
    'people.range': 'Das passt nicht zusammen: mindestens {min}, höchstens {max} Personen.',
    'casting.twice':
      '„{name}“ steht hier zweimal. Jede Rolle steht nur einmal da: bei einer Person oder bei der Stadt.',
    'casting.left': 'Hier fehlen Rollen: {names}.',
    'casting.hands': '{hands} Hände sind zu viele für {people} Personen.',
    'casting.order': 'Die kleinste Zahl von Personen steht zuerst. {people} steht zu spät.',
    'casting.lead':
      '„{name}“ steht bei weniger Personen vorn. Die Rolle muss auch hier vorn stehen. Sonst muss jemand die Rolle wechseln.',
    'casting.room':
      'Nur {room} von {most} Personen haben einen Platz. Die anderen können zu zweit spielen, dahinter sitzen oder zusehen.',
    'variable.range': 'Der Wert {value} muss zwischen {min} und {max} liegen.',
    'variable.grain': 'Die Größe „{name}“ hat Schritte von {step}. Der Wert {value} passt nicht dazu.',
    'indicator.hidden': 'Die Größe „{name}“ ist geheim. Darum sieht niemand diese Kennzahl.',
    'levels.order': 'Jede Schwelle muss größer sein als die davor.',
    'promise.unsettled': 'In der Phase „{name}“ fehlt der Schritt settle. So wird das Versprechen nie geprüft.',
    'promise.late': 'Die Phase „{name}“ ist schon vorbei, wenn jemand das Versprechen geben kann.',
    'promise.unbreakable': 'Niemand kann dieses Versprechen brechen. Es fehlt about oder broken.',
    'promise.both': 'Hier gilt nur about. Das Programm beachtet broken nicht.',
    'choice.nothing': 'Die Rolle „{role}“ hat keine Maßnahme. Sie legt hier nichts.',
    'choice.otherwise': 'Was gilt für die Rolle „{role}“, wenn sie nichts legt? Das fehlt.',
    'choice.foreign': 'Die Maßnahme „{name}“ gehört nicht zur Rolle „{role}“.',
    'choice.unbegun': 'Es fehlt der Schritt begin für die Wahl „{name}“. So beginnt keine Maßnahme.',
    'proposal.unjudged': 'Es fehlt der Schritt judge für die Vorlage „{name}“. So entscheidet niemand.',
    'course.empty': 'Es gibt keine Phase für das Spiel {pace, select, alone {allein} other {im Raum}}.',
    'course.end':
      'Im Spiel {pace, select, alone {allein} other {im Raum}} muss genau einmal end stehen. Jetzt steht es dort so oft: {count}.',
    'phase.twice': 'Eine Phase „{name}“ gibt es schon. Geben Sie jeder Phase einen eigenen Namen.',
    'phase.crowded': 'Die Rolle „{role}“ kann hier {count} neue Dinge tun. Es sollen höchstens {most} sein.',
    'tell.words': 'Die Größe „{name}“ hat keine Worte.',
    'ending.twice': 'Ein Ende „{name}“ gibt es schon.',
    'ending.last': 'Das letzte Ende muss immer passen. Schreiben Sie dort: true.',
    'whatIf.share': 'In der Phase „{name}“ kann niemand eine Karte öffnen. Wählen Sie eine andere Phase.',
    'debrief.hidden': 'Die Größe „{name}“ ist geheim. Im Rückblick sehen sie aber alle.',
  },
  bench: {
    help: `Hilfen für alle, die Szenarien schreiben

  npm run scenario -- new <Name>                     macht ein neues Szenario
  npm run scenario -- validate [Name oder Datei …]   prüft Szenarien; ohne Namen alle
      --json                                         Ausgabe für Programme
  npm run scenario -- schema                         zeigt die Regeln für die Datei
  npm run scenario -- schema --check                 prüft, ob scenario.schema.json stimmt
  npm run scenario -- schema --write                 schreibt scenario.schema.json neu
  npm run scenario -- play <Name>                    spielt einen Abend ohne Menschen
      --seed <Text>  --policy <Name>                 Startwert; wie gespielt wird
      --preset <Name>                                welcher Zeitplan
      --golden <Name>                                spielt ein Spiel aus golden.json
  npm run scenario -- golden <Name>                  spielt die Spiele aus golden.json und prüft sie
      --write                                        schreibt auf: so geht es jetzt aus
      --add <Name>  --policy goal | random           schreibt ein Spiel ohne Menschen dazu
  npm run scenario -- search <Name>                  spielt alle Abende aus search.json
      --workers <Zahl>  --role <Rolle>  --json <Datei>   Helfer; nur eine Rolle; auch als Datei
  npm run scenario -- simulate <Name>                spielt viele Abende und schreibt einen Bericht
      --runs <Zahl>  --seed <Text>  --policy <Name>  wie viele (sonst 200); Startwert; nur eine Art zu spielen
      --players <Zahl>  --workers <Zahl>  --plain    gespielte Rollen; Helfer; ohne Ereignisse
      --tornado  --json  --html <Datei>  --accept    wovon es abhängt; für Programme; als Seite; balance.json

  --language de | en | de-simple   die Sprache der Meldungen
  --help                           dieser Text

Am Ende steht eine Zahl: 0 alles ist gut, 1 etwas ist falsch, 2 das Programm hat Sie nicht verstanden.`,
    unknownCommand: 'Den Befehl „{name}“ gibt es nicht.',
    unknownOption: 'Die Option „{name}“ gibt es nicht.',
    wrongValue: '„{value}“ passt nicht zu „{name}“.',
    noScenario: 'Es gibt kein Szenario „{name}“. Es gibt: {all}.',
    noPreset:
      'Es gibt keinen Zeitplan „{name}“. {allowed, select, none {Dieses Szenario hat nur einen.} other {Das geht: {allowed}.}}',
    noValue: 'Hinter „{name}“ fehlt etwas.',
    unwritable: '{file}: Das Programm kann die Datei nicht schreiben.',
    noGoldenFile: '{file}: In der Datei stehen keine Abende. „golden --write“ schreibt sie richtig auf.',
    unknownLanguage: 'Die Sprache „{name}“ gibt es nicht. Das geht: {allowed}.',
    near: 'Meinen Sie „{near}“?',
    error: 'Fehler',
    warning: 'Hinweis',
    whole: 'die ganze Datei',
    fine: '{file}: Das kann man spielen.',
    fineWithWarnings:
      '{file}: Das kann man spielen. {count, plural, one {Es gibt einen Hinweis} other {Es gibt # Hinweise}}.',
    faulty: '{file}: Das kann man nicht spielen. {count, plural, one {Es gibt einen Fehler} other {Es gibt # Fehler}}.',
    nothing: 'Es gibt kein Szenario.',
    unreadable: '{file}: Das Programm kann die Datei nicht lesen.',
    notJson: '{file}: Das ist kein richtiges JSON. Sehen Sie in Zeile {line} nach, bei Zeichen {column}.',
    'slip.quotes': 'Die Anführungszeichen sind falsch. Richtig sind gerade: "so". Falsch sind „solche“.',
    'slip.more': 'Davor ist ein Komma zu viel. Nach dem letzten Eintrag kommt kein Komma.',
    'slip.missing': 'Davor fehlt ein Komma.',
    'slip.decimal': 'Zahlen haben hier einen Punkt. Kein Komma. Zum Beispiel: 20.5',
    'slip.comment': 'Hier steht eine Anmerkung. Das geht in JSON nicht. Bitte löschen Sie sie.',
    'slip.unclosed': 'Die Datei hört zu früh auf. Eine Klammer oder ein Anführungszeichen fehlt.',
    'slip.inside': 'Ein gerades Anführungszeichen beendet den Text. Im Text schreiben Sie bitte „so“.',
    'slip.unquoted': 'Texte und Namen brauchen gerade Anführungszeichen. Zahlen brauchen keine.',
    'slip.other': 'Hier passt etwas nicht. Oft fehlt davor ein Komma. Oder eine Klammer. Oder ein Anführungszeichen.',
    wrongFolder: '{file}: Das Szenario heißt „{id}“. Sein Ordner heißt „{folder}“. Das muss gleich sein.',
    schemaCurrent: 'scenario.schema.json stimmt.',
    schemaStale: 'scenario.schema.json ist veraltet. Rufen Sie „schema --write“ auf.',
    schemaWritten: 'scenario.schema.json ist neu geschrieben.',
    notPlayable: '{file}: Dieses Szenario kann man nicht spielen. Der Befehl „validate“ sagt Ihnen den Grund.',
    badId:
      '„{id}“ geht nicht als Name. Der Name fängt mit einem kleinen Buchstaben an. Erlaubt sind kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche.',
    thereIsOne: '{file}: Dieses Szenario gibt es schon. Das Programm ändert nichts.',
    begun:
      '{file}: Das Szenario ist fertig. Man kann es spielen. Der Befehl heißt „npm run scenario -- play {id}“. Lesen Sie auch scenarios/handbuch.md.',
    oneScenario: 'Bitte nennen Sie ein Szenario. Nicht mehr und nicht weniger. Es gibt: {all}.',
    oneId: 'Bitte nennen Sie einen Namen. Zum Beispiel: „mein-spiel“.',
    goldenNone: 'Es gibt noch kein {file}. Mit --write machen Sie es.',
    goldenSame: '{name}: so wie aufgeschrieben.',
    goldenOtherwise: '{name}: {phase}, {what}: aufgeschrieben ist {expected}, jetzt ist es {now}.',
    goldenStuck: '{name}: {phase}, {ask}: Das geht nicht mehr ({why}).',
    goldenWritten: '{file}: {count, plural, one {ein Spiel} other {# Spiele}} aufgeschrieben.',
    noGolden: 'In {file} gibt es kein Spiel „{name}“.',
    number: '{n, number}',
    money: '{n, number} Euro',
    millions: '{n, number} Millionen Euro',
    posts: '{n, number}',
    percent: '{n, number} Prozent',
    playHead: '{title} · Startwert {seed}',
    playStanding: 'Jetzt: {all}',
    playRefused: 'Etwas geht nicht. Es ist in der Phase „{phase}“ passiert: {why}.',
    playShared: '{role} zeigt die Karte „{card}“.',
    playPromised: '{role} verspricht: „{text}“',
    playPromisedMeasure: '{role} verspricht: „{text}“ ({measure})',
    playKept: '{role} hat Wort gehalten: „{text}“',
    playBroken: '{role} hat nicht Wort gehalten: „{text}“',
    playChosen: '{role} wählt: {measure}',
    playActed: '{role}: {act}',
    playFilled: '{field}: {option}',
    playSigned: '{role} unterschreibt „{proposal}“.',
    playUnsigned: '{role} unterschreibt „{proposal}“ doch nicht.',
    playAnswered: 'Auf die Karte „{card}“ gibt es eine Antwort.',
    playStopped: '{role}: „{measure}“ findet nicht statt.',
    playOverdrawn: 'Das Geld reicht nicht. Nichts beginnt.',
    playBegun: 'Das beginnt: {measures}',
    playNews: 'Nachricht: {headline}',
    playCarried: '„{proposal}“ ist beschlossen.',
    playFailed: '„{proposal}“ ist nicht beschlossen. {why}',
    playTold: '{variable}: {words}',
    playEnded: 'Das Ende: {ending}',
    playGoal: '{role}: {level}',
    playToldCard: 'Die Karte „{card}“ kennt jetzt auch: {role}.',
    playVisited: '{role} geht hin: {place}.',
    playAsked: '{role} fragt {to}: {text}',
    playProposed: '{role} schlägt vor: {motion}',
    playCosigned: '{role} unterschreibt auch: {motion}',
    playWithdrawn: 'Das gilt nicht mehr: {motion}',
    playCovered:
      '{motion}: {cover, select, yes {Das Geld ist da.} report {Das Geld ist da. Jemand muss berichten.} other {Das Geld ist nicht da.}}',
    playHeard: '{role} zu „{motion}“: {stance, select, for {dafür} concerns {hat Sorgen} other {dagegen}}',
    playCounted:
      '{body}: „{motion}“ {carried, select, true {angenommen} other {nicht angenommen}}. {yes} Ja, {no} Nein, {abstain} weder Ja noch Nein{needed, plural, =0 {} other {. Es braucht # Ja}}{why, select, none {.} vote {.} money {. Das Geld reicht nicht.} frozen {. Der Topf ist gesperrt.} needs {. Etwas fehlt noch.} other {. Niemand hat die Idee eingeordnet.}}',
    playFrozen: '{pot}: {frozen, select, true {gesperrt} other {wieder frei}}',
    playDivided: 'Das ist abgemacht: {text}',
    playConcluded: '{headline}: {option}',
    playYear: 'Das Jahr {year} ist vorbei.',
    playStory: '{name} muss zu {contacts} Stellen. {text}',
    playLevel: 'Das haben Sie geschafft: {name}',
    playWhy: 'Darum sind die Zahlen anders:',
    playMoved: '{name}: vorher {before}, jetzt {after}',
    playRest: 'der Rest',
    playBound: 'Mehr geht nicht',
    playRefill: 'neues Geld',
    playLapse: 'Das Geld ist weg',
    playItself: 'von allein',
    playYes: 'ja',
    playNo: 'nein',
    searchNoPlan: 'In {file} fehlt: Welche Entscheidungen soll das Programm spielen?',
    searchWrong: '  {at}: „{value}“ ist falsch.',
    searchProgress: '{done, number} von {all, number} Städten sind fertig',
    searchPlays: '{plays, number} Abende = {factors}',
    searchTowns:
      'So viele erste Hälften: {firstHalves, number}. So viele Städte danach: {towns, number}. So viele Ergebnisse: {outcomes, number}.',
    searchEndings: 'Enden: {endings}',
    searchProposal:
      'Alle unterschreiben: {signed, number} Abende. Beschlossen: {carried, number}. Davon nicht das beste Ende: {notBest, number}.',
    searchFailed: 'Alle unterschreiben, aber es klappt nicht. Das fehlt: {reasons}',
    searchBestWithout:
      'Bestes Ende ohne Beschluss: {carried, number}. Ohne Anfang: {begun, number}. Ohne offene Karte: {open, number}. Ohne Antwort: {answered, number}.',
    searchBestWays: 'So viele Wege führen in der ersten Hälfte zum besten Ende: {count, number}',
    searchReplies:
      '{role}: Das ist am besten, wenn die anderen nichts ändern ({contexts, number} Fälle; in Klammern: nur nach dem Ende)',
    searchLaterReplies: '{role}: Das ist in der zweiten Hälfte am besten ({contexts, number} Fälle)',
    searchDoing: 'Es tun ist besser / schlechter: {all}. Wenn alle anderen unterschreiben: {signed}',
    searchForcing:
      '{role} kann allein bestimmen: das schlechteste Ende {worst, select, true {ja} other {nein}}, das beste Ende {best, select, true {ja} other {nein}}, nicht das beste Ende {keepsBestAway, select, true {ja} other {nein}}',
    searchSilent: 'Niemand sagt etwas: {plays, number} Abende. Enden: {endings}',
    searchNaive: 'Alle denken nur an das eigene Ziel: {lists}. Ende: {endings}. Wert: {subjects}',
    searchSilentEquilibria: 'Niemand sagt etwas und niemand will mehr etwas ändern: {endings}',
    searchEquilibria: 'Niemand will allein mehr etwas ändern: {endings}. Davon ohne offene Karte: {closed}',
    searchTime:
      '{workers, plural, one {Ein Helfer} other {# Helfer}}: {played, number} Sekunden gespielt, {counted, number} Sekunden gerechnet.',
  },
}
