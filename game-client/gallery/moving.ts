/** What passes by itself, in the middle of it: a wall that is there as its scene begins, and whose time is ours. */
import { join } from 'node:path'
import { sizes, themes } from './looks.ts'
import { fileOf, looksInPhase } from './plan.ts'
import { still } from './still.ts'
import { arrived, type Studio } from './studio.ts'
import { movingView } from './views.ts'

/** Scenes that pass are over within seconds; after so many milliseconds of their own time each is in its middle. */
const MIDDLE = 1_600

interface Coming {
  readonly link: string
  readonly phase: string
  /** What the heading says before it and in it. */
  readonly names: readonly [before: string | null, now: string]
}

/** Opens a wall before the phase begins; what is returned takes its picture once `next` has been asked for. */
export async function awaitMotion(studio: Studio, { link, phase, names }: Coming): Promise<() => Promise<void>> {
  const { album, flags } = studio
  const [look] = looksInPhase(flags, movingView, { phase, after: false, best: [phase] })
  if (look === undefined) return async () => undefined
  const page = await studio.open(link)
  const file = fileOf({ ...album, phase, view: movingView.id, ...look })
  await page.setViewportSize(sizes[look.size])
  await page.emulateMedia({ ...themes[look.theme], reducedMotion: 'no-preference' })
  await arrived(page, names[0])
  await still(page, album.town)
  await page.clock.install()
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + MIDDLE)
  return async () => {
    try {
      await arrived(page, names[1])
      await page.clock.runFor(MIDDLE)
      await page.screenshot({ path: join(album.folder, file) })
      album.tell(file, null)
    } catch (error) {
      album.tell(file, error instanceof Error ? error.message : String(error))
    } finally {
      await page.context().close()
    }
  }
}
