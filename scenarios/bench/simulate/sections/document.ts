/** A report in words and pictures, in the order in which an author reads it. */
import type { SimulateWords } from '../../texts/complete.ts'
import type { Document, Part } from '../paint/document.ts'
import type { Report } from '../report.ts'
import { waysOf } from '../setup.ts'
import { clock, events, money, tornado } from './events.ts'
import { findings } from './findings.ts'
import { endings, indicators, ways } from './numbers.ts'
import { cards, classes, measures, power, roles } from './people.ts'
import type { Voice } from './voice.ts'

type Title = keyof SimulateWords
type Make = (report: Report, voice: Voice) => Part[]

const SECTIONS: readonly (readonly [id: string, title: Title, lead: Title, make: Make])[] = [
  ['findings', 'sim.findings', 'sim.findings.lead', findings],
  ['ways', 'sim.ways', 'sim.ways.lead', ways],
  ['indicators', 'sim.indicators', 'sim.indicators.lead', indicators],
  ['endings', 'sim.endings', 'sim.endings.lead', endings],
  ['power', 'sim.power', 'sim.power.lead', power],
  ['roles', 'sim.roles', 'sim.roles.lead', roles],
  ['cards', 'sim.cards', 'sim.cards.lead', cards],
  ['measures', 'sim.measures', 'sim.measures.lead', measures],
  ['classes', 'sim.classes', 'sim.classes.lead', classes],
  ['events', 'sim.events', 'sim.events.lead', events],
  ['money', 'sim.money', 'sim.money.lead', money],
  ['clock', 'sim.clock', 'sim.clock.lead', clock],
  ['tornado', 'sim.tornado', 'sim.tornado.lead', tornado],
]

/** Sections that have nothing to show are left out. */
export function documentOf(report: Report, voice: Voice): Document {
  const { say, text, way } = voice
  const sections = SECTIONS.flatMap(([id, title, lead, make]) => {
    const parts = make(report, voice).filter((part) => !('rows' in part) || part.rows.length > 0)
    return parts.length === 0 ? [] : [{ id, title: say(title), lead: say(lead), parts }]
  })
  return {
    title: say('sim.head', { title: text('title'), runs: report.runs }),
    setup: say('sim.setup', { seed: report.seed, base: way(report.base) }),
    caution: [say('sim.caution'), ...fewOf(report, voice)].join(' '),
    sections,
  }
}

/** Where some ways to play did not come to their turn, what never or always happens cannot be told. */
function fewOf({ ways, runs }: Report, { say, scenario }: Voice): string[] {
  const played = Object.keys(ways).filter((name) => name !== 'nothing').length
  const all = Object.keys(waysOf(scenario)).length
  return played > 1 && played < all ? [say('sim.few', { runs, played, all })] : []
}
