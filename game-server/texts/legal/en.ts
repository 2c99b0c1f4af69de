/** English: legal notice, privacy, accessibility, and what is stored. */
import type { LegalTexts } from './legal.ts'

export const en: LegalTexts = {
  home: 'To the game',
  columns: 'Columns',
  unnamed: 'Who runs this service has not been entered yet. The operator adds it in the configuration.',
  pages: {
    impressum: {
      title: 'Legal notice',
      sections: [
        { title: 'Provider', paragraphs: ['{name}', '{address}', 'Represented by: {represented}'] },
        { title: 'Contact', paragraphs: ['E-mail: {email}', 'Phone: {phone}'] },
        {
          title: 'Software',
          paragraphs: ['Platzwechsel is free software under the licence EUPL-1.2. Its source code is open.'],
        },
      ],
    },
    datenschutz: {
      title: 'Privacy',
      sections: [
        {
          title: 'Who is responsible',
          paragraphs: ['{name}', '{address}', 'E-mail: {email}', 'Data protection officer: {privacy}'],
        },
        {
          title: 'What we process',
          paragraphs: [
            'You play without an account. You need no name and no e-mail address. If you like, you can give a nickname; only the facilitator sees it.',
            'We store what you decide in your role and when, the texts that you write, and your drafts. What you do, you do in a role: what is said in the game is part of the role, not anybody’s own opinion.',
            'We do not store your IP address, your device or when you were connected. There are no points and no assessment of individuals.',
          ],
        },
        {
          title: 'How long',
          paragraphs: [
            'Each workshop is deleted completely no later than {days} days after it was opened. The facilitator may set a shorter time, and delete it by hand at any time.',
            'Backups are overwritten after no more than 14 days.',
          ],
        },
        {
          title: 'Who sees it',
          paragraphs: [
            'What lies open on the table is seen by everybody at the table. Cards, drafts and messages are seen only by you and those they are meant for. The facilitator sees nicknames and the course of the game, but no messages and no drafts.',
            'Your browser talks to this server alone. There are no third parties, no cookies, and visits are not measured.',
          ],
        },
        {
          title: 'On your device',
          paragraphs: [
            'Your device remembers your seat, your language, your drafts and what has not arrived yet. Without that you could not play on after an interruption (section 25 (2) TDDDG).',
          ],
        },
        {
          title: 'Legal basis',
          paragraphs: [
            'The processing serves training and cooperation in local government (Art. 6 (1) (e) GDPR; (f) for independent organisations).',
          ],
        },
        {
          title: 'Your rights',
          paragraphs: [
            'You may ask for access, correction, deletion and restriction, and object to the processing. What is stored about your seat you can see yourself under “My role”; there you can also take it away as a file, or delete your name and your words. The operator does the same on request; ask while you still have your seat. Nicknames and individual texts are also deleted if you or the facilitator ask for it.',
            'You may complain to a supervisory authority: {authority}',
          ],
        },
      ],
    },
    barrierefreiheit: {
      title: 'Accessibility statement',
      sections: [
        {
          title: 'Scope',
          paragraphs: ['This statement is about the planning simulation Platzwechsel, run by {name}. As of {checked}.'],
        },
        {
          title: 'Conformance',
          paragraphs: [
            'The service conforms in part to BITV 2.0 and WCAG 2.2 level AA. This is a self-assessment.',
            'Checked with every change: all views with axe in a real browser, whole evenings by keyboard alone, reflow at a width of 320 pixels and with larger type, contrast in light and dark colours, reduced motion, German, English and simple German.',
          ],
        },
        {
          title: 'What is still missing',
          paragraphs: [
            'Screen readers cannot read the drawn town. Beside it stands a list of everything that the picture shows, and of everything that can be done there.',
            'A test with people who use screen readers or braille displays, and a test by an independent body, are still to come. There are no videos in German Sign Language.',
          ],
        },
        {
          title: 'Feedback',
          paragraphs: [
            'Have you met a barrier? Write to us: {email}',
            'Phone: {phone}',
            'If we could not help you, turn to: {enforcement}',
          ],
        },
      ],
    },
    gespeichert: {
      title: 'What is stored here',
      sections: [
        {
          title: 'One file',
          paragraphs: [
            'Everything lies in a single file on this server. This list is made from the structure of that file: what is not in it is not stored.',
            'A workshop stays for {days} days at most. Then everything about it is deleted and overwritten.',
          ],
        },
      ],
    },
  },
  stored: {
    scenarios: 'The scenarios that are played, as they were when the workshop was opened.',
    workshops: 'For each workshop: scenario, language, whether its door is open, how long it stays. No name.',
    codes: 'The access code of each workshop.',
    tables: 'The tables of a workshop and their luck.',
    events: 'The course of the game: who decided what in which role, without names and without texts.',
    commands: 'The answers to decisions that were sent, so that nothing happens twice.',
    texts: 'What people wrote. Each text can be deleted by itself.',
    seats: 'The seats: nickname (voluntary), language, and a check value of the seat card.',
    credentials:
      'Check values of credentials, and what an invited one was called. No credential can be worked out from them.',
    drafts: 'Drafts that only their own seat sees.',
    signs: 'The last sign of life of the server.',
    abouts: 'What was said about the workshop when it was opened: the town and the network in the room.',
    notices: 'How often the notice on storage was confirmed in which version. Not by whom.',
  },
}
