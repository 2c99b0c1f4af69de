/** Hands that know only Tab, Enter, Space and letters. Wherever they stop, the focus must be seen. */
import { expect, type Page } from '@playwright/test'

const MOST_STOPS = 80

/** Tabs on to the thing of that selector. At every stop on the way the focus is drawn, and nothing lies over it. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopNow, selector)
    expect(stop.complaint, stop.name).toBe('')
    if (stop.there) return
  }
  throw new Error(`Tab does not lead to ${selector}`)
}

/** Tabs to the thing of that selector and presses it. */
export async function press(page: Page, selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press(key)
}

interface Stop {
  readonly there: boolean
  readonly name: string
  readonly complaint: string
}

/** In the page: where the focus is, and whether one can see that. */
function stopNow(selector: string): Stop {
  const at = document.activeElement
  if (at === null || at === document.body) return { there: false, name: 'the end of the page', complaint: '' }
  const name = `${at.tagName} ${at.textContent?.slice(0, 40)}`
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
  const drawn = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  const { left, top, width, height } = at.getBoundingClientRect()
  const inside = (part: number, size: number, whole: number) => Math.min(Math.max(part + size / 2, 1), whole - 1)
  const over = document.elementFromPoint(inside(left, width, innerWidth), inside(top, height, innerHeight))
  const free = over !== null && (at.contains(over) || over.contains(at))
  const complaint = drawn ? (free ? '' : `lies under ${over?.outerHTML.slice(0, 120)}`) : 'the focus is not to be seen'
  return { there: at.matches(selector), name, complaint }
}
