/** The course of the town hall: a round of council, a later one, and a look back. New copies each time. */
import { t } from './tiny-text.ts'

/** Its rounds. */
export function hallCourse() {
  return {
    one: {
      name: t('Runde 1', 'Round 1'),
      phases: {
        meet: phase(t('Treffen', 'Meeting'), {
          accepts: {
            tell: true,
            share: true,
            promise: ['calm', 'thrift', 'vow'],
            act: ['rally'],
            visit: true,
            ask: true,
            write: true,
            handOver: true,
          },
        }),
        draft: phase(t('Schreiben', 'Drafting'), {
          accepts: {
            ...DRAFTING,
            promise: ['calm'],
            confirm: true,
            tell: true,
            visit: true,
            respond: true,
            divide: true,
          },
          enter: [{ do: 'draw', injects: ['flood', 'whisper', 'storm'] }],
          leave: [{ do: 'settle' }, { do: 'file' }],
          shows: ['motions', 'news'],
        }),
        committee: phase(t('Ausschuss', 'Committee'), {
          accepts: { vote: 'committee', edit: true },
          leave: [{ do: 'count', body: 'committee' }],
        }),
        council: phase(t('Rat', 'Council'), {
          accepts: { vote: 'council' },
          leave: [{ do: 'settle' }, { do: 'count', body: 'council' }],
        }),
        year: phase(t('Das Jahr', 'The year'), {
          accepts: { divide: true },
          enter: [{ do: 'conclude' }, { do: 'year' }, { do: 'report' }, { do: 'tellStory', story: 'jana' }],
          shows: ['year', 'report', 'story'],
        }),
      },
    },
    two: {
      name: t('Runde 2', 'Round 2'),
      phases: {
        again: phase(t('Noch einmal', 'Again'), { accepts: { ...DRAFTING, visit: true, act: ['rally'] } }),
        result: phase(t('Ergebnis', 'Result'), {
          enter: [{ do: 'year' }, { do: 'report' }, { do: 'end' }],
          shows: ['ending'],
        }),
        back: phase(t('Rückblick', 'Looking back'), {
          accepts: { declare: true, pulse: true, reflect: true, doubt: true, word: true, release: true },
          shows: ['perspective', 'pulse', 'reflections', 'doubts', 'levels', 'report', 'reference'],
        }),
        over: phase(t('Schluss', 'Close'), { shows: ['note'] }),
      },
    },
  }
}

/** What is asked afterwards. */
export function hallDebrief() {
  return {
    subject: 'money',
    whatIfs: {
      nothing: { nothing: true, title: t('Nichts', 'Nothing'), question: t('Und ohne alles?', 'And with nothing?') },
      without: { measure: 'coach', title: t('Ohne', 'Without'), question: t('Ohne den Coach?', 'Without the coach?') },
    },
    perspective: {
      question: t('Was war wichtig?', 'What mattered?'),
      options: { money: t('Geld', 'Money'), trust: t('Vertrauen', 'Trust') },
    },
    pulse: { question: t('Geht es Ihnen gut?', 'Are you well?'), answers: [t('Ja', 'Yes'), t('Nein', 'No')] },
    levels: { calm: { name: t('Ruhe', 'Calm'), text: t('Es ist still.', 'It is quiet.'), when: 'agreements() >= 1' } },
  }
}

const DRAFTING = { propose: ['brief', 'full'], edit: true, cover: true, hearing: true, freeze: true }

function phase(name: ReturnType<typeof t>, more: object) {
  return { name, task: t('Eine Aufgabe.', 'One task.'), look: 'screen', seconds: 0, accepts: {}, ...more }
}
