/** Four tables at once: what whoever leads them sees, and the wall that shows them side by side. */
import { shoot } from './camera.ts'
import { person } from './http.ts'
import { looksAt } from './plan.ts'
import { arrived, type Studio } from './studio.ts'
import { courseOf, nameOf, openTable } from './table.ts'
import { tablesViews } from './views.ts'

const PHASE = 'tables'
const TABLES = 4

/** Opens four tables, seats somebody at each, and goes to the first talk: one of them is left behind. */
export async function showTables({ base, scenario, language, flags, album, words, open }: Studio): Promise<void> {
  if (Object.values(tablesViews).every((view) => looksAt(flags, view, PHASE).length === 0)) return
  const table = await openTable(base, scenario.id, language, TABLES)
  const people = []
  for (const name of words.people.slice(0, TABLES)) people.push(await table.sit(name))
  for (const who of people.slice(1)) await who.stay()
  const page = await open(table.links.facilitator)
  const wall = await open(table.links.projector)
  const course = courseOf(await table.facilitator.look())
  const talk = course.findIndex(({ frame }) => frame.look === 'table')
  for (const id of table.tables) {
    const lead = person(base, table.facilitator.credential, language, id)
    await lead.ask('start')
    const last = id === table.tables.at(-1) ? Math.max(0, talk - 1) : talk
    for (const { phase } of course.slice(0, last)) await lead.ask(`next:${phase}`)
  }
  await table.facilitator.ask('show:tables')
  const step = course[talk]
  if (step === undefined) return
  const name = nameOf(await table.facilitator.look(), step)
  await shoot(album, {
    view: tablesViews.console.id,
    phase: PHASE,
    looks: looksAt(flags, tablesViews.console, PHASE),
    page: async () => {
      await arrived(page, name)
      return page
    },
  })
  await shoot(album, {
    view: tablesViews.wall.id,
    phase: PHASE,
    looks: looksAt(flags, tablesViews.wall, PHASE),
    page: async () => {
      await wall.locator('.all-tables').waitFor()
      return wall
    },
  })
  for (const who of people) who.leave()
  await page.context().close()
  await wall.context().close()
}
