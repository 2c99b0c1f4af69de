/** Makes a broken evening smaller while it stays broken: fewer troubles, fewer people, less time. */
import { type Played, playEvening, type Setting } from './evening.ts'

/** The smallest of the smaller ones that is still broken; `play` is how an evening is played. */
export async function shrunk(
  broken: Played,
  play: (setting: Setting) => Promise<Played> = playEvening,
): Promise<Played> {
  for (const smaller of smallerThan(broken.setting)) {
    const played = await play(smaller)
    if (played.found.length > 0) return shrunk(played, play)
  }
  return broken
}

function smallerThan(setting: Setting): Setting[] {
  const { troubles, people, minutes } = setting
  return [
    ...(minutes > 1 ? [{ ...setting, minutes: Math.ceil(minutes / 2) }] : []),
    ...(people > 1 ? [{ ...setting, people: people - 1 }] : []),
    ...troubles.map((left) => ({ ...setting, troubles: troubles.filter((trouble) => trouble !== left) })),
  ]
}
