/** What of a page cannot be read: cut off, or beyond the edge, however large its letters and however wide their spacing. */
import type { Page } from '@playwright/test'

/** Spacing that people may set for themselves, as WCAG 1.4.12 names it. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`

/** Sets the spacing as a reader's own style sheet would, past the policy of the page. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, SPACED)
}

/** Texts that are cut off by what holds them, and whatever reaches beyond the right edge; nothing on a sound page. */
export async function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // What is one pixel small is for the ear, with all that it holds.
    const forTheEar = [...document.querySelectorAll('#page *')].filter((each) => {
      const { clipPath, width, height } = getComputedStyle(each)
      return clipPath === 'inset(50%)' && width === '1px' && height === '1px'
    })
    const seen = (each: Element) => {
      if (forTheEar.some((at) => at.contains(each))) return false
      const { width, height } = each.getBoundingClientRect()
      return width > 1 && height > 1 && each.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    }
    const name = (each: Element) =>
      `${each.tagName.toLowerCase()}.${each.getAttribute('class')} ${each.textContent?.trim().slice(0, 40)}`
    const all = [...document.querySelectorAll('#page :not(svg, svg *)')].filter(seen)
    const texts = all.filter((each) =>
      [...each.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== ''),
    )
    const cut = texts.filter((text) => {
      const box = text.getBoundingClientRect()
      for (let at: Element | null = text; at !== null && at.id !== 'page'; at = at.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(at)
        if (display.startsWith('inline')) continue
        const hides = (how: string) => how === 'hidden' || how === 'clip'
        const edge = at.getBoundingClientRect()
        const wide = hides(overflowX) && (box.right > edge.right + 1 || at.scrollWidth > at.clientWidth + 1)
        const high = hides(overflowY) && (box.bottom > edge.bottom + 1 || at.scrollHeight > at.clientHeight + 1)
        if (wide || high) return true
      }
      return false
    })
    const beyond = all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
    const sideways = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []
    return [...sideways, ...cut.map((each) => `cut: ${name(each)}`), ...beyond.map((each) => `beyond: ${name(each)}`)]
  })
}
