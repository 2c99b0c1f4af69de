/** Takes the pictures: sets a page to each size and light, waits until it rests, and keeps what went wrong. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '../../shared/scenario/schema.ts'
import { sizes, themes } from './looks.ts'
import { fileOf, type Look } from './plan.ts'
import { still } from './still.ts'

/** What all pictures of one evening have in common. */
export interface Album {
  readonly folder: string
  readonly scenario: string
  readonly language: Language
  /** Whether pages draw the town. */
  readonly town: boolean
  /** Screens that scroll, from top to bottom. */
  readonly whole: boolean
  /** Told of each picture: its file, and why there is none. */
  readonly tell: (file: string, problem: string | null) => void
}

export interface Subject {
  readonly view: string
  readonly phase: string
  readonly looks: readonly Look[]
  /** Opens the page, or brings it to where it has to be. */
  readonly page: () => Promise<Page>
  /** Must stand on the page; on a screen where it does not, there is nothing to see. */
  readonly only?: string
  /** What the picture is of: it is brought into sight. Without it, a page is shown from its beginning. */
  readonly at?: string
}

/** Takes the pictures of one subject. A page that cannot be shown is told of, and does not end the evening. */
export async function shoot(album: Album, subject: Subject): Promise<void> {
  if (subject.looks.length === 0) return
  let page: Page | null = null
  for (const look of subject.looks) {
    const { view, phase } = subject
    const file = fileOf({ ...album, phase, view, ...look })
    try {
      page ??= await subject.page()
      if (await take(page, look, subject, join(album.folder, file), album)) album.tell(file, null)
    } catch (error) {
      album.tell(file, error instanceof Error ? error.message : String(error))
    }
  }
  if (page !== null) await answered(page.setViewportSize(sizes.phone)).catch(() => undefined)
}

/** So long a page may take to answer. */
export const PATIENCE = 60_000

/** What a page answers; throws when it does not. Playwright itself waits for ever for a script in a page that is stuck. */
export async function answered<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page does not answer')), PATIENCE)
  })
  try {
    return await Promise.race([work, tired])
  } finally {
    clearTimeout(timer)
  }
}

async function take(
  page: Page,
  { size, theme }: Look,
  { only, at }: Subject,
  path: string,
  { town, whole }: Album,
): Promise<boolean> {
  await answered(page.setViewportSize(sizes[size]))
  await answered(page.emulateMedia({ ...themes[theme], reducedMotion: 'reduce' }))
  await answered(page.evaluate(toTheTop))
  if (at !== undefined) await page.locator(at).first().evaluate(intoSight)
  await still(page, town)
  if (only !== undefined && (await page.locator(only).count()) === 0) return false
  if (whole) await answered(page.evaluate(unpin, true))
  await page.screenshot({ path, fullPage: whole, animations: 'disabled' })
  if (whole) await answered(page.evaluate(unpin, false))
  return true
}

/** In the page: what is pinned to the screen would lie across the middle of a picture that is longer than it. */
function unpin(loose: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>('body *')) {
    if (!loose && part.dataset.unpinned !== undefined) {
      part.style.removeProperty('position')
      delete part.dataset.unpinned
    } else if (loose && getComputedStyle(part).position === 'fixed' && part.getBoundingClientRect().bottom > 0) {
      part.style.position = 'static'
      part.dataset.unpinned = ''
    }
  }
}

/** In the page: from its beginning, without the focus that a pressed button keeps. */
function toTheTop(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  for (const place of [document.documentElement, ...document.querySelectorAll('main, section')]) place.scrollTop = 0
}

/** In the page: the whole of it where it fits, or else its beginning. */
function intoSight(subject: Element): void {
  subject.scrollIntoView({ block: subject.getBoundingClientRect().height < innerHeight * 0.6 ? 'center' : 'start' })
}
