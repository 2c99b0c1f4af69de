/** What the bench says to authors, in English. */
import type { Words } from '../words.ts'

export const en: Words = {
  diagnostics: {
    'unknown.role': 'There is no role “{name}”.',
    'unknown.variable': 'There is no variable “{name}”.',
    'unknown.card': 'There is no card “{name}”.',
    'unknown.promise': 'There is no promise “{name}”.',
    'unknown.act': 'There is no act “{name}”.',
    'unknown.measure': 'There is no measure “{name}”.',
    'unknown.choice': 'There is no choice “{name}”.',
    'unknown.proposal': 'There is no proposal “{name}”.',
    'unknown.inject': 'There is no inject “{name}”.',
    'unknown.phase': 'There is no phase “{name}”.',
    'unknown.field': 'This proposal has no field “{name}”.',
    'unknown.tag': 'No option of this field has the tag “{name}”.',
    'unreachable.card': 'Nobody can say the card “{name}”: no phase accepts cards (share or say).',
    'unreachable.promise': 'Nobody can give the promise “{name}”: no phase names it.',
    'unreachable.act': 'Nobody can do the act “{name}”: no phase names it.',
    'unreachable.measure': 'Nobody can choose the measure “{name}”: no phase asks for a choice.',
    'unreachable.choice': 'The choice “{name}” never comes up: no phase names it.',
    'unreachable.proposal': 'Nobody can work on the proposal “{name}”: no phase names it.',
    'unreachable.inject': 'The inject “{name}” never happens: no step names it (news or strike).',
    'file.tooLarge': 'The file is too large. It may hold {most} values at most.',
    'file.tooDeep': 'The file is nested too deeply. {most} levels are allowed.',
    'things.many': 'These are too many. {most} are allowed at most.',
    'name.reserved': 'The name “{name}” is taken already. Please choose another one.',
    'shape.missing': 'Something is missing here.',
    'shape.type':
      'This should be {expected, select, object {an object in braces} array {a list in square brackets} string {a text in quotes} int {a whole number} number {a number} boolean {true or false} other {something else}}.',
    'shape.extra': '“{name}” is not foreseen here.',
    'shape.name':
      '“{name}” cannot be a name. A name begins with a small letter and consists of the letters a to z and digits; only the id of the scenario may have hyphens.',
    'shape.allowed': '“{name}” is not possible here. Possible: {allowed}.',
    'shape.tooSmall': 'The number is too small. It must be at least {least}.',
    'shape.tooBig': 'The number is too big. It must be at most {most}.',
    'shape.tooShort': 'This is too short. Shortest length: {least}.',
    'shape.tooLong': 'This is too long. Greatest length: {most}.',
    'shape.date': 'This is not a date. Please write it like this: 2026-11-30.',
    'shape.wrong': 'This does not fit here. scenario.schema.json says what can stand here.',
    'expression.syntax':
      'This expression cannot be read. Equal is ==, and is &&, or is ||, not is !; names stand in quotes.',
    'expression.tooLarge': 'This expression is too large. {parts} parts and {letters} characters are allowed.',
    'expression.forbidden': 'This is not among the words that an expression may use.',
    'expression.condition': 'This should be something that is true or false.',
    'expression.amount': 'This should be a number.',
    'expression.name':
      '“{name}” is unknown here. Variables are written vars.name, everything else as a question with brackets.',
    'expression.function': 'There is no question “{name}”.',
    'expression.arguments':
      '“{name}” needs {least, plural, one {one item} other {# items}} in its brackets and takes {most} at most.',
    'expression.id': 'This should be a name in quotes.',
    'expression.division': 'Divide by a fixed number other than 0 only. Otherwise write div(a, b, otherwise).',
    'expression.hiddenFact':
      'Not everybody at the table knows what “{name}” asks. But everybody sees this condition: it would give it away.',
    'expression.hiddenVariable':
      'The variable “{name}” is hidden. But everybody sees this condition: it would give it away.',
    'expression.stopped': 'There are more than {most} errors in expressions. From here on nothing has been checked.',
    'text.missing': 'This text is missing in the language {language}.',
    'text.longBrief': 'Role and card have {count} words together. Hardly anybody reads more than {most} at the table.',
    'text.longFirstScreen':
      'The first screen has {count} words. It should not be more than {most}, so that everybody finds into the game.',
    'list.twice': '“{name}” stands twice in this list.',
    'roles.few': 'A game needs two roles at least.',
    'bot.offer': 'This role will never be offered “{name}”.',
    'role.self': 'A role cannot mean itself.',
    'people.range': 'At least {min} and at most {max} people do not go together.',
    'variable.range': 'The value {value} is not between {min} and {max}.',
    'variable.grain': 'The variable “{name}” moves in steps of {step}. The value {value} is in between.',
    'indicator.hidden': 'The variable “{name}” is hidden. So this indicator is never shown.',
    'levels.order': 'The thresholds must rise from level to level.',
    'promise.unsettled': 'The promise is judged in the phase “{name}”, but the step settle is missing there.',
    'promise.late': 'The promise can only be given when the phase “{name}” is already over.',
    'promise.unbreakable': 'Nobody can break this promise: about or broken is missing.',
    'promise.both': 'For this promise, about counts; broken is ignored.',
    'choice.nothing': 'The role “{role}” has no measure and lays nothing in this choice.',
    'choice.otherwise': 'It is missing what counts for the role “{role}” when it has laid nothing.',
    'choice.foreign': 'The measure “{name}” does not belong to the role “{role}”.',
    'choice.unbegun': 'What is chosen in “{name}” never begins: the step begin is missing.',
    'proposal.unjudged': 'The proposal “{name}” is never decided on: the step judge is missing.',
    'course.empty': 'There is no phase for the game {pace, select, alone {alone} other {in a room}}.',
    'course.end':
      'The game {pace, select, alone {alone} other {in a room}} must have exactly one step end. There are {count}.',
    'phase.twice': 'There is a phase “{name}” already. Phases need names of their own in the whole game.',
    'phase.crowded':
      'In this phase the role “{role}” gets {count} new possibilities. More than {most} are too many at once.',
    'tell.words': 'The variable “{name}” has no words that could be told.',
    'ending.twice': 'There is an ending “{name}” already.',
    'ending.last': 'The last ending must always hold. Write as its condition: true.',
    'whatIf.share': 'No card can be opened in the phase “{name}”. Nothing could be done differently there.',
    'debrief.hidden': 'The variable “{name}” is hidden. But everybody sees its course in the debrief.',
  },
  bench: {
    help: `Tools for those who write scenarios

  npm run scenario -- validate [id or file …]   checks scenarios; all of them if none is named
  npm run scenario -- schema                    prints the JSON Schema of the format
  npm run scenario -- schema --check            checks that scenario.schema.json fits it
  npm run scenario -- schema --write            writes scenario.schema.json anew
  npm run scenario -- play <id>                 plays an evening with bots and tells it
      --seed <text>  --policy goal | random     the seed; what the bots go by
      --golden <name>                           plays one of the plays in golden.json instead
  npm run scenario -- search <id>               plays every evening that search.json describes
      --workers <n>  --role <role>  --json <file>   workers; one role only; everything as a file too

  --language de | en | de-simple   the language of the messages
  --help                           this text

Exit code: 0 all is well, 1 something is wrong, 2 the call was not understood.`,
    unknownCommand: 'There is no command “{name}”.',
    unknownOption: 'There is no option “{name}”.',
    unknownLanguage: 'There is no language “{name}”. Possible: {allowed}.',
    near: 'Did you mean “{near}”?',
    error: 'Error',
    warning: 'Note',
    whole: 'the whole file',
    fine: '{file}: can be played.',
    fineWithWarnings: '{file}: can be played, {count, plural, one {one note} other {# notes}}.',
    faulty: '{file}: cannot be played, {count, plural, one {one error} other {# errors}}.',
    nothing: 'There is no scenario to check.',
    unreadable: '{file}: the file cannot be read.',
    notJson: '{file}: this is not valid JSON, near line {line}, character {column}.',
    wrongFolder: '{file}: the scenario is called “{id}”, but its folder “{folder}”.',
    schemaCurrent: 'scenario.schema.json fits the format.',
    schemaStale: 'scenario.schema.json does not fit the format any more. Please call “schema --write”.',
    schemaWritten: 'scenario.schema.json has been written anew.',
    notPlayable: '{file}: this scenario cannot be played. Call “validate” to see why.',
    oneScenario: 'Please name exactly one scenario.',
    noGolden: 'There is no play called “{name}” in {file}.',
    number: '{n, number}',
    playHead: '{title} · seed {seed}',
    playStanding: 'Now: {all}',
    playRefused: 'In the phase “{phase}” something cannot be done that was to be played ({code}).',
    playShared: '{role} opens the card “{card}”.',
    playPromised: '{role} promises: “{text}”',
    playPromisedMeasure: '{role} promises: “{text}” ({measure})',
    playKept: '{role} kept the word: “{text}”',
    playBroken: '{role} broke the word: “{text}”',
    playChosen: '{role} chooses: {measure}',
    playActed: '{role}: {act}',
    playFilled: '{field}: {option}',
    playSigned: '{role} signs “{proposal}”.',
    playUnsigned: '{role} takes the name off “{proposal}”.',
    playAnswered: 'The card “{card}” has an answer.',
    playStopped: '{role}: “{measure}” falls away.',
    playOverdrawn: 'The pot is overdrawn: nothing begins.',
    playBegun: 'Begins: {measures}',
    playNews: 'News: {headline}',
    playCarried: '“{proposal}” is carried.',
    playFailed: '“{proposal}” is not carried. {why}',
    playTold: '{variable}: {words}',
    playEnded: 'The ending: {ending}',
    playGoal: '{role}: {level}',
    playBound: 'limit reached',
    playRefill: 'filled anew',
    playLapse: 'lapses',
    searchNoPlan: '{file} does not say which decisions to play through.',
    searchWrong: '  {at}: “{value}” does not fit.',
    searchProgress: '{done, number} of {all, number} towns played through',
    searchPlays: '{plays, number} evenings = {factors}',
    searchTowns:
      '{firstHalves, number} different first halves, {towns, number} different towns after them, {outcomes, number} different outcomes',
    searchEndings: 'Endings: {endings}',
    searchProposal:
      'Proposal with all names: {signed, number} evenings; carried {carried, number}, of these without the best ending {notBest, number}',
    searchFailed: 'Failed in spite of all names for: {reasons}',
    searchBestWithout:
      'Best ending with nothing carried {carried, number}, nothing begun {begun, number}, no card open {open, number}, no card answered {answered, number}',
    searchBestWays: 'Ways to the best ending in the first half: {count, number} (with the cards open in the end)',
    searchReplies:
      '{role}: what is best alone while all others keep to what they do ({contexts, number} situations; in brackets: by the ending alone)',
    searchLaterReplies: '{role}, second half: the same once the own first half is past ({contexts, number} situations)',
    searchDoing: 'doing it better / worse than not {all}; where all others sign {signed}',
    searchForcing:
      '{role} alone can force: the worst ending {worst, select, true {yes} other {no}}, the best {best, select, true {yes} other {no}}, that the best stays away {keepsBestAway, select, true {yes} other {no}}',
    searchSilent: 'Without card, word and name: {plays, number} evenings; {endings}',
    searchNaive: 'Only the own goal, the others anyhow: {lists}; ending: {endings}; value reached: {subjects}',
    searchSilentEquilibria: 'Equilibria without words, by the own goal only: {endings}',
    searchEquilibria: 'Equilibria: {endings}; of these with every card closed: {closed}',
    searchTime:
      '{workers, plural, one {One worker} other {# workers}}: played in {played, number} s, counted in {counted, number} s.',
  },
}
