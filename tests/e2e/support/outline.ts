/** How a page sounds: its landmarks, headings and what is told by itself, held to what is written down in `aria/`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { word } from './words.ts'

const TOLD = /^\s*- (?:banner|navigation|main|contentinfo|region|heading|status|alert)\b/
/** So many frames without a change: whatever was under way has arrived. */
const REST = 12

export interface Outlines {
  /** The page sounds in that phase as it is written down; after a change on purpose `--update-snapshots` writes it anew. */
  hear(page: Page, phase: string): Promise<void>
  /** Phases that are written down and were never heard: they have dropped out of the game, or of the test. */
  unheard(): readonly string[]
}

/** What is written down of one view; lines that name one of `luck` are left out, for luck decides whether they come. */
export function outlinesOf(view: string, luck: readonly string[]): Outlines {
  const path = fileURLToPath(new URL(`../aria/${view}.txt`, import.meta.url))
  const known = existsSync(path) ? read(readFileSync(path, 'utf8')) : new Map<string, string>()
  const anew = new Map<string, string>()
  const heard = new Set<string>()
  const bare = luck.map(plain)
  const sound = async (page: Page) => {
    const lines = (await page.locator('#page').ariaSnapshot()).split('\n').filter((line) => TOLD.test(line))
    return lines
      .filter((line) => !bare.some((each) => plain(line).includes(each)))
      .map(withoutNumbers)
      .join('\n')
  }
  return {
    async hear(page, phase) {
      heard.add(phase)
      await expect(page.getByText(word('loading'), { exact: true })).toHaveCount(0)
      if (test.info().config.updateSnapshots === 'all') {
        await page.waitForFunction(rests, REST, { polling: 'raf' })
        anew.set(phase, await sound(page))
        writeFileSync(path, written(anew))
      }
      await expect
        .configure({ soft: true })
        .poll(() => sound(page), `${view}, ${phase}`)
        .toBe((anew.size > 0 ? anew : known).get(phase))
    },
    unheard: () => [...known.keys()].filter((phase) => !heard.has(phase)),
  }
}

function read(text: string): Map<string, string> {
  const parts = text.split(/^# (.+)\n/m).slice(1)
  const pairs = Array.from({ length: parts.length / 2 }, (_, n) => [parts[2 * n], parts[2 * n + 1]] as const)
  return new Map(pairs.map(([phase = '', lines = '']) => [phase, lines.trimEnd()]))
}

function written(known: ReadonlyMap<string, string>): string {
  return [...known].map(([phase, lines]) => `# ${phase}\n${lines}\n`).join('')
}

/** Figures are the town's; only the rank of a heading stays. */
function withoutNumbers(line: string): string {
  return line.replace(/(?<!level=)\d[\d.,]*/g, '#')
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** In the page: nothing has changed for that many frames. */
function rests(frames: number): boolean {
  const watched = globalThis as typeof globalThis & { still?: { frames: number } }
  const before = watched.still
  if (before !== undefined) {
    before.frames += 1
    return before.frames > frames
  }
  const still = { frames: 0 }
  watched.still = still
  new MutationObserver(() => {
    still.frames = 0
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
  return false
}
