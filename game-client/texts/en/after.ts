/** English: looking back, and once more from another chair. */
import type { after as german } from '../de/after.ts'

export const after: Readonly<Record<keyof typeof german, string>> = {
  'release.hint':
    'This card stayed closed. You alone decide whether the others see it now. Only face-up cards can show what an open word would have changed.',
  'release.do': 'Show it now',
  'whatIf.none': 'As long as no card lies face up, there is nothing to compare.',
  'whatIf.guess': 'Your guess',
  'whatIf.guessed': 'How we guessed',
  'whatIf.guessFirst': 'Everybody guesses first, then you show it.',
  'whatIf.notYet': 'The facilitator will show it in a moment.',
  'whatIf.compare': 'The comparison',
  'whatIf.show': 'Show what would have been',
  'whatIf.running': 'Playing the game once more …',
  'whatIf.phase': 'After',
  'whatIf.played': 'As it was',
  'whatIf.instead': 'As it would have been',
  'whatIf.reached': 'have somebody they would call',
  'whatIf.dark': '{count, plural, one {1 family has nobody} other {# families have nobody}}',
  'whatIf.ending': 'Ending',
  'whatIf.fellOut': 'What was then no longer possible',
  'whatIf.fell': '{name, select, none {{asked}.} other {{asked}: “{name}”.}}',
  'whatIf.nobody': 'Facilitator',
  'asked.share': 'showing a card',
  'asked.promise': 'making a promise',
  'asked.confirm': 'confirming a promise',
  'asked.choose': 'choosing',
  'asked.act': 'saying',
  'asked.fill': 'filling in the proposal',
  'asked.sign': 'signing',
  'asked.unsign': 'withdrawing a signature',
  'again.title': 'Who would you like to be this time?',
  'again.explain':
    'The same beginning, seen from another chair. {role} will then play just as you did. If something no longer fits, you will see it at the end.',
  'reasons.title': 'Why the others decided the way they did',
  'reasons.how':
    '{how, select, own {You did the same yourself earlier.} fellOut {You did that earlier. This time it no longer fitted.} other {}}',
  'reasons.what':
    '{kind, select, share {{name, select, none {Showed a card.} other {Showed the card “{name}”.}}} promise {Promised: “{name}”} act {{name, select, none {Answered.} other {Said: “{name}”.}}} choose {Chose “{name}”.} fill {Filled in the proposal.} sign {Signed.} other {{name, select, none {} other {{name}:}}}}',
  'word.times': '{times} times',
}
