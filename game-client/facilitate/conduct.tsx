/** Start, on, pause, a minute more: the main button names what comes next. */
import type { VNode } from 'preact'
import type { PublicView } from '../../shared/engine/views.ts'
import { frame, offers, view } from '../net/stores.ts'
import { phaseAfter } from '../play/course.ts'
import { WaitingLine } from '../play/foot.tsx'
import { t } from '../texts/texts.ts'
import { Do } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { isTalk } from './near.ts'
import { phaseTitle } from './phase-title.ts'

interface ConductProps {
  /** Where there are several tables, the one that is steered here. */
  readonly table: string | null
}

export function Conduct({ table }: ConductProps): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null || offers.value.size === 0) return null
  const after = phaseAfter(structure, seen)
  const name = after === null ? '' : phaseTitle(after.phase)
  return (
    <section class="conduct" aria-label={t('conduct.label')}>
      {seen.status !== 'lobby' && !isTalk(seen.round, seen.phase) && <WaitingLine />}
      {table !== null && <b class="which">{table}</b>}
      <Do offer="start" look="main">
        {t('conduct.start')}
      </Do>
      <Do offer="resume" look="main">
        {t('conduct.resume')}
      </Do>
      <Do offer={`next:${seen.phase}`} look="main">
        {t(someMissing(seen) ? 'conduct.nextWithout' : 'conduct.next', { phase: name })}
      </Do>
      <div class="row">
        <Do offer="pause">{t('conduct.pause')}</Do>
        <Do offer="extend:1">{t('conduct.extend', { minutes: 1 })}</Do>
        <Do offer="extend:5">{t('conduct.extend', { minutes: 5 })}</Do>
      </div>
      <Saved about={['start', 'next', 'pause', 'resume', 'extend', 'back']} />
    </section>
  )
}

/** Whether something was expected here that has not come: going on takes what the game takes instead. */
export function someMissing({ roles }: Pick<PublicView, 'roles'>): boolean {
  return Object.values(roles).some(({ laid }) => laid === false)
}
