/** Tasks of a page that hold everything else up for 50 ms or more, counted from its first moment on. */
import type { BrowserContext, Page } from '@playwright/test'

type Watched = typeof globalThis & { longTasks?: number[] }

/** To be called before the page opens. */
export async function countLongTasks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const found: number[] = []
    ;(globalThis as Watched).longTasks = found
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** How long each of them took so far, in milliseconds. */
export function longTasksOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as Watched).longTasks ?? [])
}
