/** The course of the tiny game: two rounds, two endings, a look back. */
import { t } from './tiny-text.ts'

/** Rounds, endings and debrief: a new copy each time. */
export function course() {
  return {
    rounds: {
      one: {
        name: t('Runde 1', 'Round 1'),
        phases: {
          hello: phase(t('Ankommen', 'Arriving'), { shows: ['opening', 'role'] }),
          talk: phase(t('Reden', 'Talking'), {
            look: 'table',
            seconds: 240,
            atEnd: 'next',
            accepts: { share: true, say: true, promise: ['measure'], confirm: true, act: ['review'] },
            leave: [{ do: 'settle' }],
            shows: ['role', 'cards', 'promises'],
          }),
          pick: phase(t('Wählen', 'Choosing'), {
            seconds: 120,
            accepts: { choose: 'spring' },
            leave: [
              { do: 'reveal', choice: 'spring' },
              { do: 'settle' },
              { do: 'stop', choice: 'spring', when: "chose('freeze')", among: ['office', 'purse'] },
              { do: 'begin', choice: 'spring', pot: 'money' },
            ],
            shows: ['choices'],
          }),
        },
      },
      two: {
        name: t('Runde 2', 'Round 2'),
        phases: {
          plan: phase(t('Planen', 'Planning'), {
            look: 'table',
            seconds: 300,
            accepts: { share: true, say: true, act: ['review'], proposal: 'house' },
            enter: [
              { do: 'refill', variable: 'money', to: '100' },
              { do: 'news', inject: 'storm' },
              { do: 'strike', inject: 'storm' },
              { do: 'tell', variable: 'trust' },
            ],
            leave: [
              { do: 'settle' },
              { do: 'change', on: 'money', amount: '10', when: "open('report')", source: t('Zuschuss', 'Grant') },
              { do: 'judge', proposal: 'house' },
            ],
            shows: ['news', 'proposal'],
          }),
          result: phase(t('Ergebnis', 'Result'), { look: 'wall', enter: [{ do: 'end' }], shows: ['year', 'ending'] }),
          away: phase(t('Rolle ablegen', 'Leaving the role'), { accepts: { word: true }, shows: ['words'] }),
          look: phase(t('Hinsehen', 'Looking'), {
            accepts: { release: true, guess: true },
            shows: ['released', 'whatIf'],
          }),
          ask: phase(t('Fragen', 'Questions'), { look: 'wall', only: 'room', shows: ['questions'] }),
          bye: phase(t('Notiz', 'Note'), { shows: ['note'] }),
        },
      },
    },
    endings: [
      {
        id: 'best',
        when: "carried('house') && vars.families >= 20",
        text: t('Ein Ort, eine Tür.', 'One place, one door.'),
        scene: t('Jana geht hinein.', 'Jana goes in.'),
      },
      { id: 'rest', when: 'true', text: t('Viele Türen.', 'Many doors.'), scene: t('Jana wartet.', 'Jana waits.') },
    ],
    debrief: {
      word: t('Ein Wort: Wie geht es Ihnen?', 'One word: how are you?'),
      subject: 'families',
      whatIfs: {
        earlier: {
          card: 'report',
          share: true,
          phase: 'talk',
          title: t('Die Karte in Runde 1', 'The card in round 1'),
          question: t('Wie viele Familien wären es?', 'How many families would it be?'),
        },
      },
      guesses: { more: t('Mehr', 'More'), same: t('Gleich', 'The same'), fewer: t('Weniger', 'Fewer') },
      caution: t('Andere hätten anders handeln können.', 'Others might have acted differently.'),
      questions: [t('Was nehmen Sie mit?', 'What do you take with you?')],
      note: t('Ihre Notiz.', 'Your note.'),
    },
  }
}

function phase(name: ReturnType<typeof t>, more: object) {
  return { name, task: t('Eine Aufgabe.', 'One task.'), look: 'screen', seconds: 0, accepts: {}, ...more }
}
