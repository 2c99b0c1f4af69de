/** The middle round of the tiny town: a motion is written, voted on in two bodies, and a year goes by. */
import { t } from './tiny-text.ts'

/** Its phases: a new copy each time. */
export function councilPhases() {
  return {
    draft: phase(t('Schreiben', 'Drafting'), {
      look: 'table',
      seconds: 300,
      accepts: {
        propose: ['brief', 'full'],
        edit: true,
        visit: true,
        ask: true,
        cover: true,
        hearing: true,
        freeze: true,
      },
      enter: [{ do: 'draw', injects: ['flood'] }],
      leave: [{ do: 'settle' }, { do: 'file' }],
      shows: ['motions', 'news'],
    }),
    committee: phase(t('Ausschuss', 'Committee'), {
      look: 'table',
      seconds: 120,
      accepts: { vote: 'committee', edit: true, respond: true },
      leave: [{ do: 'count', body: 'committee' }],
      shows: ['council'],
    }),
    council: phase(t('Rat', 'Council'), {
      look: 'table',
      seconds: 120,
      accepts: { vote: 'council' },
      leave: [{ do: 'count', body: 'council' }],
      shows: ['council'],
    }),
    year: phase(t('Das Jahr', 'The year'), {
      look: 'wall',
      seconds: 120,
      accepts: { divide: true, declare: true, pulse: true, doubt: true },
      enter: [{ do: 'conclude' }, { do: 'year', years: 1 }, { do: 'report' }, { do: 'tellStory', story: 'jana' }],
      shows: ['year', 'report', 'story'],
    }),
  }
}

function phase(name: ReturnType<typeof t>, more: object) {
  return { name, task: t('Eine Aufgabe.', 'One task.'), look: 'screen', seconds: 0, accepts: {}, ...more }
}
