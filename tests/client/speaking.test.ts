/** A page speaks one language at a time, and the one that was asked for last, however late its words arrive. */
import { effect } from '@preact/signals'
import { beforeEach, expect, test, vi } from 'vitest'
import { de } from '../../game-client/texts/de.ts'
import { en } from '../../game-client/texts/en.ts'
import { de as deLater } from '../../game-client/texts/later/de.ts'
import { en as enLater } from '../../game-client/texts/later/en.ts'

const page = () => import('../../game-client/texts/texts.ts')

/** Lets a test say when the words of a file arrive. */
function held<T>(words: T) {
  let arrive: () => void = () => undefined
  const arrived = new Promise<T>((resolve) => {
    arrive = () => resolve(words)
  })
  return { arrived, arrive: () => arrive() }
}

beforeEach(() => {
  vi.resetModules()
  vi.doUnmock('../../game-client/texts/en.ts')
  vi.doUnmock('../../game-client/texts/later/de.ts')
  vi.stubGlobal('document', { documentElement: {} })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

test('a picture that follows the words is told anew in the new language, its numbers too', async () => {
  const { speak, t } = await page()
  await speak('de')
  const told: string[] = []
  const stop = effect(() => void told.push(t('lobby.people', { count: 2 })))
  await speak('en')
  stop()
  expect(told).toHaveLength(2)
  expect(told[0]).not.toBe(told[1])
  expect(t('lobby.people', { count: 2 })).toBe(told[1])
})

test('of two languages that were asked for at once, the later wins, though the words of the other arrive last', async () => {
  const english = held({ en })
  vi.doMock('../../game-client/texts/en.ts', () => english.arrived)
  const { speak, choose, language, t } = await page()
  await speak('de-simple')
  const first = choose('en')
  await choose('de')
  english.arrive()
  await first
  expect(language.value).toBe('de')
  expect(t('loading')).toBe(de.loading)
})

test('the further words come in the language that was chosen while they were on their way', async () => {
  const german = held({ de: deLater })
  vi.doMock('../../game-client/texts/later/de.ts', () => german.arrived)
  const { speak, speakFurther, t } = await page()
  await speak('de')
  const further = speakFurther()
  await speak('en')
  german.arrive()
  await further
  expect(t('console.lobby')).toBe(enLater['console.lobby'])
})
