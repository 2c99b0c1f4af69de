/** Playing alone: every phase until the end, and the same evening once more from another chair. */
import type { Page } from '@playwright/test'
import { shoot } from './camera.ts'
import { act } from './people.ts'
import { bestPhases, labelOf, looksAt, looksInPhase } from './plan.ts'
import { arrived, openSeat, type Studio, understandAll } from './studio.ts'
import { courseOf, nameOf, openAgain, openAlone, type Sitting, type StepOfCourse } from './table.ts'
import { againView, aloneView } from './views.ts'

/** Plays alone in the first role to the end, then in the second up to where choices are turned. */
export async function showAlone(studio: Studio): Promise<void> {
  const { base, scenario, language, flags, album } = studio
  const [first, second] = scenario.roles ?? []
  if (first === undefined || second === undefined) return
  const who = await openAlone(base, scenario.id, language, first.id)
  let opened: Promise<Page> | undefined
  const course = courseOf(await who.look())
  const show = async ({ phase }: StepOfCourse, name: string, after: boolean) => {
    const looks = looksInPhase(flags, aloneView, { phase, after, best: bestPhases(aloneView, course) })
    const page = async () => {
      opened ??= openSeat(studio, who)
      const own = await opened
      await arrived(own, name)
      if (phase !== course[0]?.phase) await understandAll(own)
      return own
    }
    await shoot(album, { view: aloneView.id, phase: labelOf(phase, after), looks, page })
  }
  for (const [at, step] of course.entries()) {
    const name = nameOf(await who.look(), step)
    await show(step, name, false)
    await actAlone(studio, who, step)
    await show(step, name, true)
    if (at < course.length - 1) await who.ask('ready')
  }
  await (await opened)?.context().close()

  const looks = looksAt(flags, againView, 'again')
  if (looks.length === 0) return
  const again = await openAgain(base, who, language, second.id)
  await untilTurned(studio, again, course)
  const page = await openSeat(studio, again, { knows: true })
  await arrived(page, null)
  await shoot(album, { view: againView.id, phase: 'again', looks, page: async () => page })
  await page.context().close()
}

async function actAlone({ flags, words }: Studio, who: Sitting, { frame }: StepOfCourse): Promise<void> {
  await act(who, flags.seed, { ...words.written, word: words.feelings[0] ?? '' })
  if (!frame.shows.includes('whatIf')) return
  const { table, private: own } = await who.look()
  const [whatIf] = own.table?.whatIfs ?? Object.keys(own.me?.guesses ?? {})
  if (whatIf !== undefined) await who.call('POST', `/api/tables/${table}/what-if`, { whatIf })
}

/** On to the first phase in which everybody sees what was chosen. */
async function untilTurned(studio: Studio, who: Sitting, course: readonly StepOfCourse[]): Promise<void> {
  for (const step of course) {
    if (step.frame.shows.includes('choices')) return
    await actAlone(studio, who, step)
    await who.ask('ready')
  }
}
