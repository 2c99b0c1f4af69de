/** Makes this page a wall. */
import { frame, view } from '../net/stores.ts'
import { isQuiet, phaseNow } from '../play/course.ts'
import { t } from '../texts/texts.ts'
import type { Chamber, SeatState } from '../town/city/picture.ts'
import { haltOf } from '../year/year-figures.ts'
import { actNow, beforeTheLights } from './acts-now.ts'
import { type ChamberWords, chamberOf } from './city-chamber.ts'
import type { CitySources, Told, YearTold } from './city-sources.ts'
import { sessionNow } from './counting.ts'
import { type WallTells, wallTells } from './on-wall.ts'

/** The story that belongs to the phase. */
function story(hasWay: boolean): Told {
  const [seen, structure] = [view.value, frame.value]
  const phase = seen === null || structure === null ? undefined : phaseNow(structure, seen)
  if (actNow.value === 'months') return { story: 'money', layer: 0 }
  const shows = phase?.shows ?? []
  const ofOne = actNow.value === 'all' || (shows.includes('story') && !shows.includes('town'))
  if (hasWay && ofOne) return { story: 'way', layer: 0 }
  return { story: isQuiet(phase) ? 'together' : 'families', layer: 0 }
}

function year({ view: seen, frame: structure }: Pick<CitySources, 'view' | 'frame'>): YearTold {
  const halt = actNow.value === 'months' ? haltOf(seen, structure) : null
  return { before: beforeTheLights.value, slowly: actNow.value === 'lights', halted: halt?.halts ? halt.pot : null }
}

function chamber(sources: Omit<CitySources, 'chamber'>): Chamber | null {
  const session = sessionNow()
  return session === null ? null : chamberOf(sources, session, chamberWords())
}

function chamberWords(): ChamberWords {
  return {
    majority: (needed, all) => t('city.majority', { needed, all }),
    seats(label, states) {
      const of = (state: SeatState) => states.filter((one) => one === state).length
      const [yes, no, abstain, cast] = [of('yes'), of('no'), of('abstain'), of('cast') + of('hand')]
      return t('city.seats', { label, count: states.length, counted: yes + no + abstain, yes, no, abstain, cast })
    },
    tally: ({ yes, no, abstain }) => t('ballot.tally', { yes, no, abstain }),
  }
}

const tells: WallTells = { story, year, chamber }

/** From now on this page is a wall. */
export function tellOnWall(): void {
  wallTells.value = tells
}
