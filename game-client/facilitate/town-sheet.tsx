/** The town on paper, as large as a table: a ring for each family, filled where somebody is; the rest is for pens. */
import type { VNode } from 'preact'
import type { Id } from '../../shared/engine/state.ts'
import { frame, view, workshop } from '../net/stores.ts'
import { reachedAt } from '../picture/reached-at.ts'
import { t } from '../texts/texts.ts'
import { listed, s } from '../ui/words.ts'

/** Whether this game has a town that can lie on a table. */
export function hasTownSheet(): boolean {
  return Object.keys(frame.value?.council.places ?? {}).length > 0
}

export function TownSheet(): VNode | null {
  const structure = frame.value
  const seen = view.value
  if (structure === null || seen === null) return null
  return (
    <section class="town-sheet">
      <p class="kicker">{[workshop.value.town, workshop.value.title].filter(Boolean).join(' · ')}</p>
      <h2>{t('print.townTitle', { town: s('ground.place') || s('title') })}</h2>
      <p>{t('print.townLead')}</p>
      <ul>
        {Object.entries(structure.council.places).map(([place, families]) => (
          <District key={place} place={place} families={families} reached={reachedAt(structure, seen, place)} />
        ))}
      </ul>
    </section>
  )
}

interface DistrictProps {
  readonly place: Id
  readonly families: number
  readonly reached: number
}

function District({ place, families, reached }: DistrictProps): VNode {
  const services = Object.entries(frame.value?.council.services ?? {}).flatMap(([id, { places }]) =>
    places.includes(place) ? [s(`services.${id}.name`)] : [],
  )
  return (
    <li>
      <h3>{s(`places.${place}.name`)}</h3>
      <p>{t('print.townReached', { reached, families })}</p>
      <Rings families={families} reached={reached} />
      {services.length > 0 && <p>{t('print.townServices', { services: listed(services) })}</p>}
      <p class="to-write">{t('print.townMore')}</p>
    </li>
  )
}

const PER_ROW = 20
const STEP = 10

function Rings({ families, reached }: Pick<DistrictProps, 'families' | 'reached'>): VNode {
  const rows = Math.ceil(families / PER_ROW)
  return (
    <svg viewBox={`0 0 ${PER_ROW * STEP} ${rows * STEP}`} aria-hidden="true">
      {Array.from({ length: families }, (_, at) => (
        <circle
          key={at}
          cx={(at % PER_ROW) * STEP + STEP / 2}
          cy={Math.floor(at / PER_ROW) * STEP + STEP / 2}
          r={3.4}
          class={at < reached ? 'lit' : 'dark'}
        />
      ))}
    </svg>
  )
}
