/** The console: where the table stands, what needs me now, the script, and the few things that steer an evening. */
import '../theme/play.css'
import '../theme/debrief.css'
import '../theme/later.css'
import '../theme/console.css'
import '../theme/conduct.css'
import '../theme/device.css'
import '../theme/desk-of-all.css'
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { frame, place, tables, view, workshop } from '../net/stores.ts'
import { Notices } from '../play/happened.tsx'
import { Course } from '../play/top-bar.tsx'
import { Town } from '../play/town.tsx'
import type { Kind } from '../route.ts'
import { t } from '../texts/texts.ts'
import { Clock } from '../ui/clock.tsx'
import { Fold } from '../ui/fold.tsx'
import { Heading } from '../ui/heading.tsx'
import { Languages } from '../ui/languages.tsx'
import { lazily } from '../ui/lazy-block.tsx'
import { LinkState } from '../ui/link.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { roomy } from '../ui/now.ts'
import { s } from '../ui/words.ts'
import { Ahead } from './ahead.tsx'
import { AtTable } from './at-table.tsx'
import { ByHand, speaksForRole } from './by-hand.tsx'
import { CouncilDesk } from './council-desk.tsx'
import { DebriefSteps } from './debrief-steps.tsx'
import { Door } from './door.tsx'
import { FloorDesk } from './floor-desk.tsx'
import { ForPaper } from './for-paper.tsx'
import { Guidance } from './guidance.tsx'
import { Lately } from './lately.tsx'
import { Marks } from './marks.tsx'
import { Message } from './message.tsx'
import { People } from './people.tsx'
import { Rehearsal } from './rehearsal.tsx'
import { RoleLook } from './role-look.tsx'
import { Steer } from './steer.tsx'
import { TablePapers } from './table-papers.tsx'
import { Tables } from './tables.tsx'
import { TimePilot } from './time-pilot.tsx'
import { Urgent } from './urgent.tsx'
import { YearDesk } from './year-desk.tsx'

const Handbook = lazily(async () => (await import('./handbook.tsx')).Handbook)
const Papers = lazily(async () => (await import('./papers.tsx')).Papers)

export function Facilitate(): VNode | null {
  const papers = useSignal(false)
  const book = useSignal(false)
  const seen = view.value
  if (seen === null || frame.value === null) return null
  if (speaksForRole()) return <ByHand />
  if (papers.value) return <Papers onBack={() => (papers.value = false)} />
  if (book.value) return <Handbook onBack={() => (book.value = false)} />
  const path = `rounds.${seen.round}.phases.${seen.phase}`
  const lobby = seen.status === 'lobby'
  const kind = place.value?.kind
  return (
    <div class="console">
      <header class="top">
        <p class="who">
          <b>{workshop.value.title ?? s('title')}</b>
          <small>{[workshop.value.town, whoLeads(kind, tables.value)].filter(Boolean).join(' · ')}</small>
        </p>
        <Course />
        <Clock />
        <LinkState />
      </header>
      <main id="main">
        <Tables />
        <section class="lead-column">
          <Heading of={lobby ? 'lobby' : seen.phase}>{lobby ? t('console.lobby') : s(`${path}.name`)}</Heading>
          {tables.value.length < 2 && <Urgent />}
          {!lobby && s(`${path}.script`) !== '' && (
            <section class="script">
              <h2>{t('console.script')}</h2>
              <Markdown text={s(`${path}.script`)} />
            </section>
          )}
          <Guidance />
          <YearDesk />
          <CouncilDesk />
          <DebriefSteps />
          <AtTable />
          {!lobby && s(`${path}.task`) !== '' && (
            <div>
              <p class="kicker">{t('console.task')}</p>
              <Markdown class="task" text={s(`${path}.task`)} />
            </div>
          )}
          <TimePilot />
          {lobby && <Door />}
          <Notices />
          <TablePapers />
          <Steer />
        </section>
        <div class="side">
          <section class="side-column">
            <Lately />
            <People />
            <Message />
            <FloorDesk />
            {!lobby && <Ahead />}
            <RoleLook />
            <ForPaper onPrint={() => (papers.value = true)} />
            <Rehearsal />
            {!lobby && <Marks />}
            {!lobby && (
              <details class="door-details">
                <summary>{t('door.title')}</summary>
                <Door />
              </details>
            )}
            <Fold class="town-details" title={t('tab.town')} open={roomy.value && !lobby}>
              <Town beside={[]} />
            </Fold>
            <button type="button" class="do quiet" data-handbook="open" onClick={() => (book.value = true)}>
              {t('book.open')}
            </button>
            <Languages />
          </section>
        </div>
      </main>
    </div>
  )
}

/** What this console is, and for whom: one who leads a table reads which. */
function whoLeads(kind: Kind | undefined, known: readonly { readonly name: string }[]): string {
  if (kind === 'guest') return t('console.guest')
  if (kind !== 'spielmeister') return t('console.title')
  return [t('lately.spielmeister'), known[0]?.name].filter(Boolean).join(' · ')
}
