/** Shows panels: each once, where it first stands, on the pages of people who have nothing else to be shown. */
import type { Page } from '@playwright/test'
import { shoot } from './camera.ts'
import { type Panel, panels } from './panels.ts'
import { looksOfPanel } from './plan.ts'
import { arrived, openSeat, type Studio, understandAll } from './studio.ts'
import type { Sitting, StepOfCourse, Table } from './table.ts'

export interface PanelWatch {
  /** Shows what stands here for the first time. */
  look(step: StepOfCourse, name: string): Promise<void>
  close(): Promise<void>
}

/** Follows an evening with the panels that the call asks for. */
export function watchPanels(studio: Studio, table: Table, seat: Sitting | undefined): PanelWatch {
  const opened = new Map<Panel['of'], Promise<Page>>()
  const shown = new Set<string>()
  const open = (of: Panel['of']): Promise<Page> => {
    if (of === 'seat') return openSeat(studio, seat, { knows: true })
    if (of === 'facilitator') return studio.open(table.links.facilitator)
    return spielmeisterOf(table).then((link) => studio.open(link))
  }
  const pageOf = (of: Panel['of']) => {
    const page = opened.get(of) ?? open(of)
    opened.set(of, page)
    return page
  }
  return {
    async look({ phase, frame }, name) {
      for (const panel of panels) {
        if (panel.where !== undefined && !frame.shows.includes(panel.where)) continue
        const looks = looksOfPanel(studio.flags, panel, phase)
        if (looks.length === 0 || shown.has(panel.id) || (panel.of === 'seat' && seat === undefined)) continue
        try {
          const page = await pageOf(panel.of)
          await toTab(page, 'now')
          await arrived(page, name)
          if (!(await bringOut(page, panel))) continue
          shown.add(panel.id)
          // What is pressed may have taken its place.
          const at = (await page.locator(SUBJECT).count()) > 0 ? { at: SUBJECT } : {}
          await shoot(studio.album, { view: panel.id, phase, looks, page: async () => page, ...at })
          await putAway(page, panel)
        } catch (error) {
          shown.add(panel.id)
          studio.album.tell(`${panel.id} (${phase})`, error instanceof Error ? error.message : String(error))
        }
      }
    },
    async close() {
      for (const page of opened.values()) await (await page).context().close()
    },
  }
}

const SUBJECT = '[data-gallery-subject]'

/** Whether it stands here: then it is open, and marked. */
async function bringOut(page: Page, panel: Panel): Promise<boolean> {
  const { tab, stands, press = [], away } = panel
  await toTab(page, tab ?? 'now')
  await understandAll(page)
  if (tab !== undefined) await lift(page)
  const found = page.locator(stands).first()
  if ((await found.count()) === 0) return false
  await found.evaluate(unfold)
  for (const [place, button] of press.entries()) {
    const next = page.locator(button).first()
    // What the first press brings may lack the rest of it: not every scenario has documents to print.
    if (place > 0 && away !== undefined) {
      await page.locator(away).first().waitFor()
      if ((await next.count()) === 0) {
        await putAway(page, panel)
        return false
      }
    }
    if (await next.evaluate((found) => found instanceof HTMLSelectElement)) await next.selectOption({ index: 1 })
    else await next.click()
  }
  return true
}

/** Where a page has tabs: the console has none, and on a wide screen the town has none. */
async function toTab(page: Page, tab: string): Promise<void> {
  const found = page.locator(`[data-tab="${tab}"]`).filter({ visible: true })
  if ((await found.count()) > 0) await found.click()
}

async function putAway(page: Page, { away }: Panel): Promise<void> {
  if (away !== undefined) await page.locator(away).first().click()
  await page.evaluate(fold)
}

/** A phone that a talk dims is lifted: below its one line there is nothing to see. */
async function lift(page: Page): Promise<void> {
  const laid = page.locator('[data-lift][aria-expanded="false"]').filter({ visible: true })
  if ((await laid.count()) > 0) await laid.click()
}

/** In the page: opens what it lies in, and marks it as what the picture is of. */
function unfold(subject: Element): void {
  for (let at: Element | null = subject; at !== null; at = at.parentElement)
    if (at instanceof HTMLDetailsElement && !at.open) {
      at.open = true
      at.dataset.galleryOpened = ''
    }
  const [first] = subject.querySelectorAll<HTMLDetailsElement>(':scope > details, :scope > ul > li > details')
  if (first !== undefined && !first.open) {
    first.open = true
    first.dataset.galleryOpened = ''
  }
  subject.setAttribute('data-gallery-subject', '')
}

/** In the page: as it was. */
function fold(): void {
  for (const at of document.querySelectorAll<HTMLDetailsElement>('[data-gallery-opened]')) {
    at.open = false
    delete at.dataset.galleryOpened
  }
  for (const at of document.querySelectorAll('[data-gallery-subject]')) at.removeAttribute('data-gallery-subject')
}

async function spielmeisterOf({ facilitator, id }: Table): Promise<string> {
  const asked = { kind: 'spielmeister', table: id }
  return (await facilitator.call<{ readonly link: string }>('POST', '/api/workshop/invitations', asked)).link
}
