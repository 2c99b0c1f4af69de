/** An evening in the room, played and shown: seats, console, wall and those who look on, in every phase. */
import type { Page } from '@playwright/test'
import { shoot } from './camera.ts'
import { awaitMotion } from './moving.ts'
import { act } from './people.ts'
import { bestPhases, isAgain, labelOf, looksInPhase } from './plan.ts'
import { watchPanels } from './show-panels.ts'
import { arrived, openSeat, type Studio, understandAll } from './studio.ts'
import { courseOf, nameOf, openTable, type Sitting, type StepOfCourse, type Table } from './table.ts'
import { type EveningView, roomViews, type Who } from './views.ts'

/** What begins with a scene that passes by itself. */
const PASSING = ['year', 'ending'] as const

/** In so many phases people are told how it all works. */
const FIRST_MINUTE = 2

interface Here {
  readonly phase: string
  readonly after: boolean
  /** Of a year that is told in acts. */
  readonly act?: number
  /** What the heading of every page says now; null in the lobby, where each has its own. */
  readonly name: string | null
}

/** Plays from the lobby to the last phase and takes the pictures that are asked for on the way. */
export async function showRoom(studio: Studio): Promise<void> {
  const { base, scenario, language, flags, words } = studio
  const table = await openTable(base, scenario.id, language)
  const people = await sitDown(studio, table)
  const first = await table.facilitator.look()
  const course = courseOf(first)
  const [own, ...others] = people
  for (const who of others) await who.stay()
  const stage = stageOf(studio, table, own)
  const panels = watchPanels(studio, table, others[0])
  const look = async (here: Here) => {
    for (const view of roomViews) await show(studio, stage, view, here, course)
  }

  await look({ phase: 'lobby', after: false, name: null })
  await table.facilitator.ask('start')
  for (const [at, step] of course.entries()) {
    const name = nameOf(await table.facilitator.look(), step)
    await look({ phase: step.phase, after: false, name })
    for (const [at, who] of people.entries())
      await act(who, flags.seed, { ...words.written, word: words.feelings[at] ?? '' })
    await publish(table, step)
    await tellYear(table, async (act) => {
      for (const view of roomViews.filter(({ every }) => every === 'after'))
        await show(studio, stage, view, { phase: step.phase, act, after: true, name }, course)
    })
    await look({ phase: step.phase, after: true, name })
    await panels.look(step, name)
    const coming = course[at + 1]
    if (coming === undefined) continue
    const take = PASSING.some((block) => coming.frame.shows.includes(block))
      ? await awaitMotion(studio, {
          link: table.links.projector,
          phase: coming.phase,
          names: [name, nameOf(await table.facilitator.look(), coming)],
        })
      : null
    await table.facilitator.ask(`next:${step.phase}`)
    await take?.()
  }
  await stage.close()
  await panels.close()
  for (const who of others) who.leave()
}

/** At least one chair is left to a bot, where there are enough. */
async function sitDown({ words, scenario }: Studio, table: Table): Promise<readonly Sitting[]> {
  const roles = scenario.roles?.length ?? 1
  const people: Sitting[] = []
  for (const name of words.people.slice(0, Math.max(1, roles - 1))) people.push(await table.sit(name))
  return people
}

/** What the facilitator does in a phase that shows what-ifs. */
async function publish({ facilitator, id }: Table, { frame }: StepOfCourse): Promise<void> {
  if (!frame.shows.includes('whatIf')) return
  const { private: own } = await facilitator.look()
  for (const whatIf of own.table?.whatIfs ?? []) await facilitator.call('POST', `/api/tables/${id}/what-if`, { whatIf })
}

/** Opens the acts of a year one after the other, and shows each. */
async function tellYear({ facilitator }: Table, look: (act: number) => Promise<void>): Promise<void> {
  for (let act = 0; ; act += 1) {
    const { private: own } = await facilitator.look()
    if (own.offers?.some(({ id }) => id === `stage:${act}`) !== true) return
    await facilitator.ask(`stage:${act}`)
    await look(act)
  }
}

interface Stage {
  page(of: Who): Promise<Page>
  close(): Promise<void>
}

/** The pages of a table: each is opened when it is first looked at, and goes through the evening from then on. */
function stageOf(studio: Studio, { links }: Table, seat: Sitting | undefined): Stage {
  const opened = new Map<Who, Promise<Page>>()
  const open = (of: Who) => {
    if (of === 'seat') return openSeat(studio, seat)
    return studio.open(links[of], of === 'facilitator' ? keptBy(links) : {})
  }
  return {
    page(of) {
      const page = opened.get(of) ?? open(of)
      opened.set(of, page)
      return page
    },
    async close() {
      for (const page of opened.values()) await (await page).context().close()
    },
  }
}

/** What the device keeps on which the workshop was opened: the links for the others. */
function keptBy(links: Table['links']): Readonly<Record<string, string>> {
  const credential = links.facilitator.slice(links.facilitator.indexOf('.') + 1)
  return { [`links.${credential.slice(0, 8)}`]: JSON.stringify(links) }
}

async function show(
  { flags, album }: Studio,
  stage: Stage,
  view: EveningView,
  { phase, after, act, name }: Here,
  course: readonly StepOfCourse[],
): Promise<void> {
  const tab = name === null ? undefined : view.tab
  if (name === null && view.tab !== undefined && view.tab !== 'now') return
  await shoot(album, {
    view: view.id,
    phase: act === undefined ? labelOf(phase, after) : `${phase}-act-${act + 1}`,
    looks: looksInPhase(flags, view, { phase, after, best: bestPhases(view, course), again: isAgain(course, phase) }),
    page: async () => {
      const page = await stage.page(view.of)
      if (tab !== undefined) await showTab(page, 'now')
      await arrived(page, name)
      if (course.findIndex((step) => step.phase === phase) >= FIRST_MINUTE) await understandAll(page)
      if (tab !== undefined) await lift(page, view.lifted === true)
      if (tab !== undefined) await showTab(page, tab)
      if (view.turned === true) await turn(page)
      if (view.passing !== true) await page.keyboard.press('Escape')
      return page
    },
    ...onlyWhere(view, tab),
  })
}

/** What must stand on the page, or there is nothing to see. */
function onlyWhere({ passing, lifted }: EveningView, tab: EveningView['tab']): { readonly only?: string } {
  if (passing === true) return { only: '.canvas-town .skip' }
  if (lifted === true) return { only: LIFTED }
  // On a wide screen the town stands beside the task and has no tab.
  return tab === undefined ? {} : { only: `[data-tab="${tab}"][aria-current]` }
}

const LIFTED = '[data-lift][aria-expanded="true"]'
const LAID = '[data-lift][aria-expanded="false"]'

async function lift(page: Page, up: boolean): Promise<void> {
  const other = page.locator(up ? LAID : LIFTED)
  if ((await other.count()) > 0) await other.click()
}

async function showTab(page: Page, name: string): Promise<void> {
  await page.locator(`[data-tab="${name}"]`).click()
}

async function turn(page: Page): Promise<void> {
  const cards = page.locator('main [data-turn]')
  if ((await cards.count()) > 0) await cards.last().click()
}
