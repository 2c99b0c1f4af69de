/** When something stands on a page, on the clock of this process. */
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Resolves to the moment at which what was waited for stood there. */
    watching?: Promise<number>
  }
}

interface Wanted {
  readonly selector: string
  /** Null: whatever differs from what stands there now. */
  readonly text: string | null
  readonly there: boolean
}

/** From here on the page looks out for that text in that place; or, with `there` false, for its going. */
export async function watchFor(page: Page, selector: string, text: string | null, there = true): Promise<void> {
  await page.evaluate(
    ({ selector: where, text: what, there: come }: Wanted) => {
      const read = () => document.querySelector(where)?.textContent ?? ''
      const before = read()
      const stands = () => (what === null ? read() !== before : read().includes(what) === come)
      window.watching = new Promise((resolve) => {
        const look = () => {
          if (!stands()) return
          observer.disconnect()
          resolve(performance.now())
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { subtree: true, childList: true, characterData: true })
        look()
      })
    },
    { selector, text, there },
  )
}

/** The moment at which it stood there, on the clock of the page. */
export function seen(page: Page): Promise<number> {
  return page.evaluate(() => window.watching ?? Number.NaN)
}

/** Turns moments of the page into moments of this process, as exactly as the quickest of many questions allows. */
export async function clockOf(page: Page): Promise<{ here(moment: number): number }> {
  let [quickest, ahead] = [Number.POSITIVE_INFINITY, 0]
  for (let tries = 0; tries < 50; tries += 1) {
    const asked = performance.now()
    const there = await page.evaluate(() => performance.now())
    const took = performance.now() - asked
    if (took < quickest) [quickest, ahead] = [took, there - asked - took / 2]
  }
  return { here: (moment) => moment - ahead }
}
