/** What the bench says to authors, in English. */
import type { Words } from './complete.ts'

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
    'unknown.round': 'There is no round “{name}”.',
    'unknown.placed': 'There is no variable “{name}” that is kept for each place.',
    'unknown.place': 'There is no place “{name}”.',
    'unknown.pot': 'There is no pot “{name}”.',
    'unknown.service': 'There is no service “{name}”.',
    'unknown.activity': 'There is no service or measure “{name}”.',
    'unknown.overlap': 'There is no overlap “{name}”.',
    'unknown.body': 'There is no body “{name}”.',
    'unknown.form': 'There is no form “{name}”.',
    'unknown.formField': 'No form has a field “{name}”.',
    'unknown.formTag': 'No option of this field has the tag “{name}”.',
    'unknown.function': 'No service or measure has the function “{name}”.',
    'unknown.group': 'No service or measure has the group “{name}”.',
    'unknown.access': 'There is no access “{name}”. Possible: outreach, structure, come.',
    'unknown.option': 'This inject has no option “{name}”.',
    'unknown.story': 'There is no story “{name}”.',
    'unknown.assumption': 'There is no assumption “{name}”.',
    'file.version': 'The file has the format {version}. This program reads the formats 1 to {newest}.',
    'variable.bounds': 'min ({min}) must be smaller than max ({max}).',
    'variable.like': 'In “many”, {name} in curly brackets is missing in one language: it says how much it is.',
    'variable.everywhere': 'The place “{name}” has no start. What is kept for places is kept for all of them.',
    'expression.placed': 'The variable “{name}” is kept for each place. Write at for one place or total for the sum.',
    'expression.onlyMotion': '“{name}” asks about a motion. That is possible only for members of a body (yes).',
    'expression.onlyEffect': '“{name}” asks about a running measure. That is possible only in factors.',
    'unknown.indicator': 'There is no indicator “{name}”.',
    'unreachable.card': 'Nobody can say the card “{name}”: no phase accepts cards (share or say).',
    'unreachable.promise': 'Nobody can give the promise “{name}”: no phase names it.',
    'unreachable.act': 'Nobody can do the act “{name}”: no phase names it.',
    'unreachable.measure':
      'Nobody can choose or propose the measure “{name}”: owner with a choice is missing, or propose.',
    'unreachable.choice': 'The choice “{name}” never comes up: no phase names it.',
    'unreachable.proposal': 'Nobody can work on the proposal “{name}”: no phase names it.',
    'unreachable.inject': 'The inject “{name}” never happens: no step names it (news, strike or draw).',
    'file.tooLarge': 'The file is too large. It may hold {most} values at most.',
    'file.tooDeep': 'The file is nested too deeply. {most} levels are allowed.',
    'things.many': 'These are too many. {most} are allowed at most.',
    'name.reserved': 'The name “{name}” is taken already. Please choose another one.',
    'shape.missing': 'Something is missing here.',
    'shape.type':
      'This should be {expected, select, object {an object in braces} array {a list in square brackets} string {a text in quotes} int {a whole number} number {a number} boolean {true or false} other {something else}}.',
    'shape.extra': '“{name}” has no place here.',
    'shape.name':
      '“{name}” cannot be a name. A name begins with a small letter and consists of the letters a to z and digits; only the id of the scenario may have hyphens.',
    'shape.allowed': '“{name}” is not possible here. Possible: {allowed}.',
    'shape.tooSmall': 'The number is too small. It must be at least {least}.',
    'shape.tooBig': 'The number is too big. It must be at most {most}.',
    'shape.tooShort': 'This is too short. Shortest length: {least}.',
    'shape.tooLong': 'This is too long. Greatest length: {most}.',
    'shape.date': 'This is not a date. Please write it like this: 2026-11-30.',
    'shape.wrong': 'This does not fit here. scenario.schema.json says what can go here.',
    'expression.syntax':
      'This expression cannot be read. Equal is ==, and is &&, or is ||, not is !; names go in quotes.',
    'expression.tooLarge': 'This expression is too large. {parts} parts and {letters} characters are allowed.',
    'expression.forbidden': 'This is not among the words that an expression may use.',
    'expression.condition': 'This should be something that is true or false.',
    'expression.amount': 'This should be a number.',
    'expression.name':
      '“{name}” is unknown here. Variables are written vars.name, everything else as a question with brackets.',
    'expression.function': 'There is no question “{name}”.',
    'expression.arguments':
      '{most, plural, =0 {The brackets after “{name}” stay empty.} other {“{name}” needs {least, plural, one {one item} other {# items}} in its brackets and takes {most} at most.}}',
    'expression.id': 'This should be a name in quotes.',
    'expression.division': 'Divide by a fixed number other than 0 only. Otherwise write div(a, b, otherwise).',
    'expression.hiddenFact':
      'Not everybody at the table knows what “{name}” asks. But everybody sees this condition: it would give it away.',
    'expression.hiddenVariable':
      'The variable “{name}” is hidden. But everybody sees this condition: it would give it away.',
    'expression.stopped': 'There are more than {most} errors in expressions. From here on nothing has been checked.',
    'text.missing': 'This text is missing in the language {language}.',
    'language.twice': '“{language}” stands in languages and in partly. It is either complete or there in part.',
    'text.longBrief': 'Role and card have {count} words together. Hardly anybody reads more than {most} at the table.',
    'text.longFirstScreen':
      'The first screen has {count} words. It should not be more than {most}, so that everybody finds their way into the game.',
    'list.twice': '“{name}” appears twice in this list.',
    'unused.variable': 'The variable “{name}” never changes, and nothing asks for it.',
    'unused.place': 'Nothing uses the place “{name}”.',
    'unused.pot': 'Nobody pays for anything from the pot “{name}”.',
    'unused.body': 'The body “{name}” decides nothing: no measure names it in decide.',
    'unused.form': 'Nobody gets the form “{name}”: no phase names it in propose.',
    'unused.story': 'Nobody tells the story “{name}”: the step tellStory is missing.',
    'unused.factor': 'The factor “{name}” changes nothing: no measure has what it looks at.',
    'unused.term': 'The term “{name}” in the glossary appears in no text.',
    'condition.never': 'This condition never holds: in no year and in no game.',
    'phase.nothing': 'Something may happen here ({name}), but the file has nothing for it. Add it, or take this out.',
    'course.missing': 'What the file has for it never comes up: no phase accepts {name}.',
    'role.idle': 'The role “{role}” has nothing to do in this phase while others decide.',
    'card.idle': 'The card “{name}” changes nothing: nobody wins or loses by its being said.',
    'change.place':
      'The variable “{name}” is not kept for places. Leave place out, or give it a value for each place in start.',
    'variable.single': 'The variable “{name}” is kept for each place. Only one with a single value can stand here.',
    'measure.unproposed':
      'Nobody can propose the measure “{name}”. It takes roles in propose and a phase that accepts a form in propose, from the round from on.',
    'measure.undecided': 'Nobody decides on the measure “{name}”: name bodies in decide.',
    'measure.path':
      'It is never the turn of the body “{name}” here. After the proposal the bodies must count in this order (step count).',
    'measure.unpaid':
      'The measure “{name}” costs {price, number}; at most {room, number} can be paid. Name a pot that is large enough.',
    'measure.undelivered': 'Nobody carries out the measure “{name}”: name roles in deliver.',
    'measure.never': 'The measure “{name}” can never begin: what it needs never holds.',
    'measure.idle':
      'What is chosen face down works once (once). For level and yearly the measure must be proposed and decided.',
    'vote.majority': '{votes} votes are needed, but only {most} could say yes. Nobody can win this vote.',
    'vote.conflict':
      'In the body “{name}” {most, plural, one {one vote is} other {# votes are}} left if all who carry it out abstain; {votes} are needed. Nobody can win this vote.',
    'body.uncounted': 'The body “{name}” never counts its votes: the step count is missing.',
    'body.silent': 'Nobody can vote in the body “{name}”: no phase names it in vote.',
    'measure.staff': 'The measure “{name}” needs posts, but there is no variable that counts them (staff).',
    'card.withheld': 'What it costs to withhold the card “{name}” never counts: the step withheld does not name it.',
    'inject.never': 'The inject “{name}” can never happen: its condition is always false, or its chance is 0.',
    'inject.unconcluded':
      'What is chosen in the inject “{name}” never counts: after the step draw there is no conclude.',
    'indicator.unreported': 'The indicator “{name}” is never reported: the step report is missing.',
    'story.last': 'The last version must always hold. Write as its condition: true.',
    'check.right': 'This question has no option “{name}”.',
    'preset.end': 'This time plan leaves out the phase in which the game ends (step end).',
    'points.many': 'This costs {points} diary slots, but a round has only {most}.',
    'time.debrief': '{percent} per cent of the time is left for looking back. It needs at least a third.',
    'time.screens':
      'For {percent} per cent of the playing time eyes are on screens. It should not be more than a third.',
    'time.minutes': 'The phases take {sum} minutes together; {minutes} are promised.',
    'time.reading':
      '{count} words are new in this phase. Reading them takes {needed} seconds; the clock leaves {seconds}.',
    'text.picture':
      'People who cannot see the picture of the town read here what it shows. Write at least one sentence.',
    'file.expensive': 'This scenario computes too much: {steps, number} steps. {most, number} are allowed.',
    'file.twice': '“{name}” is already here. JSON knows only the last one; the other would be lost.',
    'roles.few': 'A game needs at least two roles.',
    'bot.offer': 'This role will never be offered “{name}”.',
    'role.self': 'A role cannot mean itself.',
    'people.range': 'At least {min} and at most {max} people do not go together.',
    'casting.twice': '“{name}” appears twice in this set: each role belongs to one hand or to the town.',
    'casting.left': 'Roles are missing in this set: {names}.',
    'casting.hands': '{hands} hands are too many for {people} people.',
    'casting.order': 'Sets go in order of people, the smallest first; {people} comes too late.',
    'casting.lead':
      '“{name}” led a hand among fewer people and has to lead here as well, or somebody would have to change roles.',
    'casting.room': 'Only {room} of {most} people find a place: let them double, mirror or observe.',
    'variable.range': 'The value {value} is not between {min} and {max}.',
    'variable.grain': 'The variable “{name}” moves in steps of {step}. The value {value} is in between.',
    'indicator.hidden': 'The variable “{name}” is hidden. So this indicator is never shown.',
    'levels.order': 'The thresholds must rise from level to level.',
    'promise.unsettled': 'The promise is judged in the phase “{name}”, but the step settle is missing there.',
    'promise.late': 'The promise can only be given when the phase “{name}” is already over.',
    'promise.unbreakable': 'Nobody can break this promise: about or broken is missing.',
    'promise.both': 'For this promise, about counts; broken is ignored.',
    'choice.nothing': 'The role “{role}” has no measure and nothing to choose here.',
    'choice.otherwise': 'What counts for the role “{role}” when it has chosen nothing is missing.',
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

  npm run scenario -- new <id>                  begins a scenario that can be played at once
  npm run scenario -- validate [id or file …]   checks scenarios; all of them if none is named
      --json                                    the same for programs
  npm run scenario -- schema                    prints the JSON Schema of the format
  npm run scenario -- schema --check            checks that scenario.schema.json fits it
  npm run scenario -- schema --write            writes scenario.schema.json anew
  npm run scenario -- play <id>                 plays an evening with bots and tells it
      --seed <text>  --policy <name>            the seed; how the bots play
      --preset <name>                           one of the scenario’s time plans
      --golden <name>                           plays one of the plays in golden.json instead
  npm run scenario -- golden <id>               plays what golden.json holds and says what comes out otherwise
      --write                                   writes down how it comes out now
      --add <name>  --policy goal | random      adds an evening of bots
  npm run scenario -- search <id>               plays every evening that search.json describes
      --workers <n>  --role <role>  --json <file>   workers; one role only; everything as a file too
  npm run scenario -- simulate <id>                     plays many evenings with bots and reports
      --runs <number>  --seed <text>  --policy <name>   how many (else 200); seed; only one way to play
      --players <number>  --workers <number>  --plain   roles played; workers; without events and limits
      --tornado  --json  --html <file>  --accept        what it depends on; for programs; a page; balance.json

  --language de | en | de-simple   the language of the messages
  --help                           this text

Exit code: 0 all is well, 1 something is wrong, 2 the command was not understood.`,
    unknownCommand: 'There is no command “{name}”.',
    unknownOption: 'There is no option “{name}”.',
    wrongValue: '“{value}” is not a value for “{name}”.',
    noScenario: 'There is no scenario “{name}”. There are: {all}.',
    noPreset:
      'There is no time plan “{name}”. {allowed, select, none {This scenario has only one.} other {Possible: {allowed}.}}',
    noValue: 'The option “{name}” lacks its value.',
    unwritable: '{file}: the file cannot be written.',
    noGoldenFile: '{file}: these are not plays as “golden --write” writes them down.',
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
    schemaStale: 'scenario.schema.json does not fit the format any more. Please run “schema --write”.',
    schemaWritten: 'scenario.schema.json has been written anew.',
    notPlayable: '{file}: this scenario cannot be played. Run “validate” to see why.',
    badId:
      '“{id}” cannot be an id. It begins with a small letter and consists of small letters a to z, digits and hyphens.',
    thereIsOne: '{file}: There is a scenario here already. It stays as it is.',
    begun:
      '{file}: Your scenario is there and can be played. Go on with “npm run scenario -- play {id}” and scenarios/handbuch.md.',
    oneScenario: 'Please name exactly one scenario. There are: {all}.',
    oneId: 'Please name exactly one id, such as “my-game”.',
    goldenNone: 'There is no {file} yet. With --write there will be.',
    goldenSame: '{name}: as written down.',
    goldenOtherwise: '{name}: {phase}, {what}: written down {expected}, now {now}.',
    goldenStuck: '{name}: {phase}, {ask}: this cannot be done any more ({why}).',
    goldenWritten: '{file}: {count, plural, one {one play} other {# plays}} written down.',
    noGolden: 'There is no play called “{name}” in {file}.',
    number: '{n, number}',
    money: '€{n, number}',
    millions: '€{n, number}m',
    posts: '{n, number}',
    percent: '{n, number}%',
    playHead: '{title} · seed {seed}',
    playStanding: 'Now: {all}',
    playRefused: 'In the phase “{phase}” something cannot be done that was to be played: {why}.',
    playShared: '{role} opens the card “{card}”.',
    playPromised: '{role} promises: “{text}”',
    playPromisedMeasure: '{role} promises: “{text}” ({measure})',
    playKept: '{role} kept a promise: “{text}”',
    playBroken: '{role} broke a promise: “{text}”',
    playChosen: '{role} chooses: {measure}',
    playActed: '{role}: {act}',
    playFilled: '{field}: {option}',
    playSigned: '{role} signs “{proposal}”.',
    playUnsigned: '{role} withdraws the signature from “{proposal}”.',
    playAnswered: 'The card “{card}” has an answer.',
    playStopped: '{role}: “{measure}” is dropped.',
    playOverdrawn: 'The pot is overdrawn: nothing begins.',
    playBegun: 'Begins: {measures}',
    playNews: 'News: {headline}',
    playCarried: '“{proposal}” is carried.',
    playFailed: '“{proposal}” is not carried. {why}',
    playTold: '{variable}: {words}',
    playEnded: 'The ending: {ending}',
    playGoal: '{role}: {level}',
    playToldCard: 'The card “{card}” is now known to: {role}.',
    playVisited: '{role} goes to: {place}.',
    playAsked: '{role} asks {to}: {text}',
    playProposed: '{role} brings in: {motion}',
    playCosigned: '{role} co-signs: {motion}',
    playWithdrawn: 'Withdrawn: {motion}',
    playCovered:
      '{motion}: {cover, select, yes {the money is there.} report {the money is there if somebody reports.} other {the money is not there.}}',
    playHeard: '{role} on “{motion}”: {stance, select, for {in favour} concerns {with concerns} other {against}}',
    playCounted:
      '{body}: “{motion}” {carried, select, true {carried} other {not carried}}, {yes} yes, {no} no, {abstain} abstained{why, select, none {} vote {} money {; there is not enough money} frozen {; the pot is frozen} needs {; a condition is missing} other {; nobody has classified the idea}}.',
    playFrozen: '{pot}: {frozen, select, true {frozen} other {free again}}',
    playDivided: 'Agreed: {text}',
    playConcluded: '{headline}: {option}',
    playYear: 'Year {year} is over.',
    playStory: '{name} deals with {contacts} services. {text}',
    playLevel: 'Achieved: {name}',
    playWhy: 'Why the indicators moved:',
    playMoved: '{name}: from {before} to {after}',
    playRest: 'everything else',
    playBound: 'limit reached',
    playRefill: 'filled anew',
    playLapse: 'lapses',
    playItself: 'by itself',
    playYes: 'yes',
    playNo: 'no',
    searchNoPlan: '{file} does not say which decisions to play through.',
    searchWrong: '  {at}: “{value}” does not fit.',
    searchProgress: '{done, number} of {all, number} towns played through',
    searchPlays: '{plays, number} evenings = {factors}',
    searchTowns:
      '{firstHalves, number} different first halves, {towns, number} different towns after them, {outcomes, number} different outcomes',
    searchEndings: 'Endings: {endings}',
    searchProposal:
      'Proposal with all names: {signed, number} evenings; carried {carried, number}, of these without the best ending {notBest, number}',
    searchFailed: 'Failed despite all names, because of: {reasons}',
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
