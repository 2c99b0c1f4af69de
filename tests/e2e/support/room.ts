/** One evening's room: the pages and people in it, and what each of them may know in which phase. */
import { expect, type Page } from '@playwright/test'
import { type Player, player } from '../../support/http-client.ts'
import { act, phase } from './screen.ts'
import { story } from './words.ts'

export interface Room {
  readonly console: Page
  readonly phone: Page
  readonly laptop: Page
  readonly wall: Page
}

type Of = 'jugendamt' | 'kaemmerei' | 'traeger'

interface Secret {
  readonly text: string
  readonly of: Of
  /** The phase at whose end everybody knows; none: never. */
  readonly until?: string
}

/** Whatever one role knows and the others do not, by the words it is written in. */
const secrets: readonly Secret[] = [
  { text: story('cards.heim.text'), of: 'jugendamt', until: 'talk1' },
  { text: story('cards.auslastung.text'), of: 'traeger', until: 'talk1' },
  { text: story('cards.pruefgeld.text'), of: 'kaemmerei', until: 'cards' },
  { text: story('measures.besuche.name'), of: 'jugendamt', until: 'choose1' },
  { text: story('measures.pruefdatum.name'), of: 'kaemmerei', until: 'choose1' },
  { text: story('measures.umbau.name'), of: 'traeger', until: 'choose1' },
  { text: story('measures.coaching.name'), of: 'jugendamt' },
  { text: story('measures.weiter.name'), of: 'traeger' },
  ...(['jugendamt', 'kaemmerei', 'traeger'] as const).flatMap((of) => [
    { text: story(`roles.${of}.goal.text`), of },
    { text: story(`roles.${of}.brief`), of },
    ...[0, 1, 2].map((level) => ({ text: story(`roles.${of}.goal.levels.${level}.text`), of })),
  ]),
]

/** No page holds what its people may not know while that phase lasts: not even folded or in an attribute. */
export async function nothingLeaks(room: Room, phases: readonly string[], now: string): Promise<void> {
  const at = phases.indexOf(now)
  const hidden = secrets.filter(({ until }) => until === undefined || at < phases.indexOf(until))
  const own = { phone: 'jugendamt', laptop: 'kaemmerei', console: null, wall: null } as const
  for (const name of ['phone', 'laptop', 'console', 'wall'] as const) {
    const written = await everythingIn(room[name])
    const foreign = hidden.filter(({ of }) => of !== own[name]).map(({ text }) => text)
    expect(
      foreign.filter((text) => written.includes(plain(text))),
      `${name} in ${now}`,
    ).toEqual([])
  }
}

/** All text of a page and all its attributes, seen or not. */
export async function everythingIn(page: Page): Promise<string> {
  return plain(
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')]
      const attributes = all.flatMap((element) => [...element.attributes].map(({ value }) => value))
      const typed = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value)
      return [document.documentElement.textContent ?? '', ...attributes, ...typed].join('\n')
    }),
  )
}

/** The seat of a page, for asking the server about it: its credential lies on the device. */
export async function seatOf(page: Page, base: string): Promise<Player> {
  const places = await page.evaluate(() => localStorage.getItem('platzwechsel.places'))
  const [newest] = JSON.parse(places ?? '[]') as { credential: string }[]
  return player(base, newest?.credential ?? '')
}

/** The facilitator goes on; everybody arrives. */
export async function onward({ console, phone, laptop, wall }: Room, from: string, to: string): Promise<void> {
  await act(console, `next:${from}`)
  for (const page of [console, laptop, wall, phone]) await phase(page, to)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('**', '')
}
