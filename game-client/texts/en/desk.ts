/** English: what lies on one's own desk: messages, the note for the next holder, the table sign, words explained. */
import type { desk as german } from '../de/desk.ts'

export const desk: Readonly<Record<keyof typeof german, string>> = {
  'language.fallback': 'Not all texts of this game exist in English. Where one is missing, you see the German.',
  'letters.title': 'Messages',
  'letters.new': '{count, plural, one {1 new} other {# new}}',
  'letters.hint': 'Only you and whoever gets the message can read it. Not even the facilitator.',
  'letters.from': 'From {role} to {to}',
  'letters.got': 'From {role} to you',
  'letters.sent': 'From you to {to}',
  'letters.none': 'No message yet.',
  'letters.to': 'To whom?',
  'letters.text': 'Your message',
  'letters.send': 'Send the message',
  'letters.left':
    '{left, plural, =0 {No more in this phase.} one {1 more in this phase.} other {# more in this phase.}}',
  'letters.takeBack': 'Take back',
  'handover.got': 'Left for you by whoever sat here before',
  'handover.title': 'Hand over this seat',
  'handover.hint': 'Two sentences will do: what is agreed? What is open? Only whoever sits here next reads it.',
  'handover.give': 'Leave it for the next person',
  'handover.again': 'Write it again',
  'handover.own': 'This is waiting for the next person',
  'sign.show': 'Show as a table sign',
  'sign.turn': 'Turn round',
  'sign.close': 'Put the sign away',
  'sign.label': 'Table sign',
  'terms.title': 'Terms',
  'terms.here': 'Terms on this page',
  'terms.others': 'All other terms',
  'terms.none': 'None of the terms explained here is on this page.',
  'terms.close': 'Close',
}
