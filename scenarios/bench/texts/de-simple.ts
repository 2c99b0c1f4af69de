/** What the bench says to authors, in plain German (Einfache Sprache). */
import type { Words } from '../words.ts'

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
    'unreachable.card': 'Niemand kann die Karte „{name}“ sagen. In keiner Phase steht share oder say.',
    'unreachable.promise': 'Niemand kann das Versprechen „{name}“ geben. Es steht in keiner Phase.',
    'unreachable.act': 'Niemand kann die Handlung „{name}“ machen. Sie steht in keiner Phase.',
    'unreachable.measure': 'Niemand kann die Maßnahme „{name}“ wählen. In keiner Phase wird gewählt.',
    'unreachable.choice': 'Die Wahl „{name}“ kommt nie vor. Sie steht in keiner Phase.',
    'unreachable.proposal': 'Niemand kann die Vorlage „{name}“ bearbeiten. Sie steht in keiner Phase.',
    'unreachable.inject': 'Das Ereignis „{name}“ kommt nie vor. Es steht in keinem Schritt news oder strike.',
    'file.tooLarge': 'Die Datei ist zu groß. Es dürfen höchstens {most} Werte sein.',
    'file.tooDeep': 'In der Datei stecken zu viele Ebenen ineinander. Es dürfen höchstens {most} sein.',
    'things.many': 'Das sind zu viele. Es dürfen höchstens {most} sein.',
    'name.reserved': 'Den Namen „{name}“ dürfen Sie nicht verwenden. Nehmen Sie einen anderen.',
    'shape.missing': 'Hier fehlt etwas.',
    'shape.type':
      'Hier muss {expected, select, object {ein Objekt mit geschweiften Klammern} array {eine Liste mit eckigen Klammern} string {ein Text in Anführungszeichen} int {eine ganze Zahl} number {eine Zahl} boolean {true oder false} other {etwas anderes}} stehen.',
    'shape.extra': '„{name}“ darf hier nicht stehen.',
    'shape.name':
      '„{name}“ geht nicht als Name. Ein Name fängt mit einem kleinen Buchstaben an. Erlaubt sind Buchstaben ohne Umlaute und Ziffern. Nur der Name vom Szenario darf Bindestriche haben.',
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
      'In den Klammern von „{name}“ {least, plural, one {muss eine Angabe} other {müssen # Angaben}} stehen, höchstens aber {most}.',
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
    'text.longBrief': 'Rolle und Karte haben zusammen {count} Wörter. Es sollen höchstens {most} sein.',
    'text.longFirstScreen': 'Der erste Bildschirm hat {count} Wörter. Es sollen höchstens {most} sein.',
    'list.twice': '„{name}“ steht zweimal in der Liste.',
    'roles.few': 'Ein Spiel braucht mindestens zwei Rollen.',
    'bot.offer': 'Diese Rolle kann „{name}“ nie tun.',
    'role.self': 'Hier muss eine andere Rolle stehen.',
    'people.range': 'Das passt nicht zusammen: mindestens {min}, höchstens {max} Personen.',
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

  npm run scenario -- validate [Name oder Datei …]   prüft Szenarien; ohne Namen alle
  npm run scenario -- schema                         zeigt die Regeln für die Datei
  npm run scenario -- schema --check                 prüft, ob scenario.schema.json stimmt
  npm run scenario -- schema --write                 schreibt scenario.schema.json neu
  npm run scenario -- play <Name>                    spielt einen Abend ohne Menschen
      --seed <Text>  --policy goal | random          Startwert; wie gespielt wird
      --golden <Name>                                spielt ein Spiel aus golden.json
  npm run scenario -- search <Name>                  spielt alle Abende aus search.json
      --workers <Zahl>  --role <Rolle>  --json <Datei>   Helfer; nur eine Rolle; auch als Datei

  --language de | en | de-simple   die Sprache der Meldungen
  --help                           dieser Text

Am Ende steht eine Zahl: 0 alles ist gut, 1 etwas ist falsch, 2 das Programm hat Sie nicht verstanden.`,
    unknownCommand: 'Den Befehl „{name}“ gibt es nicht.',
    unknownOption: 'Die Option „{name}“ gibt es nicht.',
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
    wrongFolder: '{file}: Das Szenario heißt „{id}“. Sein Ordner heißt „{folder}“. Das muss gleich sein.',
    schemaCurrent: 'scenario.schema.json stimmt.',
    schemaStale: 'scenario.schema.json ist veraltet. Rufen Sie „schema --write“ auf.',
    schemaWritten: 'scenario.schema.json ist neu geschrieben.',
    notPlayable: '{file}: Dieses Szenario kann man nicht spielen. Der Befehl „validate“ sagt Ihnen den Grund.',
    oneScenario: 'Bitte nennen Sie ein Szenario. Nicht mehr und nicht weniger.',
    noGolden: 'In {file} gibt es kein Spiel „{name}“.',
    number: '{n, number}',
    playHead: '{title} · Startwert {seed}',
    playStanding: 'Jetzt: {all}',
    playRefused: 'Etwas geht nicht. Es ist in der Phase „{phase}“ passiert ({code}).',
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
    playCarried: 'Alle machen „{proposal}“. Das ist beschlossen.',
    playFailed: '„{proposal}“ ist nicht beschlossen. {why}',
    playTold: '{variable}: {words}',
    playEnded: 'Das Ende: {ending}',
    playGoal: '{role}: {level}',
    playBound: 'Mehr geht nicht',
    playRefill: 'neues Geld',
    playLapse: 'Das Geld ist weg',
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
