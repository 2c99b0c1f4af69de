/** The gallery: what a call asks for, which pictures that makes, and what people do in its evenings. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { describe, expect, test, vi } from 'vitest'
import { answered, PATIENCE } from '../../game-client/gallery/camera.ts'
import { type Flags, flagsIn } from '../../game-client/gallery/flags.ts'
import { indexPage } from '../../game-client/gallery/index-page.ts'
import { viewIds } from '../../game-client/gallery/panels.ts'
import { subjectOf, taken } from '../../game-client/gallery/people.ts'
import {
  bestPhases,
  fileOf,
  isAgain,
  languagesOf,
  looksAt,
  looksInPhase,
  shotOf,
} from '../../game-client/gallery/plan.ts'
import { still } from '../../game-client/gallery/still.ts'
import type { StepOfCourse } from '../../game-client/gallery/table.ts'
import type { EveningView } from '../../game-client/gallery/views.ts'

const main = fileURLToPath(new URL('../../game-client/gallery/main.ts', import.meta.url))
/** Each call starts a process that reads its whole source first: on a busy machine that takes several seconds. */
const THREE_PROCESSES = 90_000

test('a page that does not answer is told of, and holds nothing up', async () => {
  vi.useFakeTimers()
  try {
    expect(await answered(Promise.resolve('here'))).toBe('here')
    const stuck = answered(new Promise<never>(() => undefined))
    const told = expect(stuck).rejects.toThrow('does not answer')
    await vi.advanceTimersByTimeAsync(PATIENCE)
    await told
    expect(vi.getTimerCount(), 'and nothing is left waiting').toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('a page rests once it says of nothing that it is still coming', async () => {
  let ask = () => false
  const waitForFunction = async (rests: (given: unknown) => boolean, given: unknown) => {
    ask = () => rests(given)
  }
  await still({ waitForFunction } as unknown as Page, false)
  const restsWhere = (textContent: string, shown: boolean) => {
    const hint = { textContent, getClientRects: () => (shown ? [{}] : []) }
    const querySelectorAll = (parts: string) => (parts === '.hint' ? [hint] : [])
    vi.stubGlobal('document', { fonts: { status: 'loaded' }, querySelector: () => ({}), querySelectorAll })
    vi.stubGlobal('galleryWatch', { frame: 99, changed: 0 })
    return ask()
  }
  try {
    for (const coming of ['Einen Augenblick …', 'Bitte warten … ', 'One moment …']) {
      expect(restsWhere(coming, true), coming).toBe(false)
      expect(restsWhere(coming, false), 'folded away').toBe(true)
    }
    expect(restsWhere('Optional. Only the facilitator sees it.', true)).toBe(true)
  } finally {
    vi.unstubAllGlobals()
  }
})

describe('the call', () => {
  test('several values: with commas, or the flag several times', () => {
    const { views, sizes } = flags('--view', 'console,guest', '--view', 'start', '--size', 'all')
    expect(views).toEqual(['console', 'guest', 'start'])
    expect(sizes).toEqual(['phone', 'laptop', 'wall'])
  })

  test.each([['--colour'], ['--size', 'watch'], ['--ratio', '0'], ['--town', 'svg'], ['talk1']])(
    '%s %s: not understood',
    (...args) => {
      expect(flagsIn(args)).toHaveProperty('unusable')
    },
  )

  test(
    'an unusable call ends with 2, and one for help with 0',
    () => {
      expect(call('--view', 'nothing')).toMatchObject({ status: 2, stderr: expect.stringContaining('participant-now') })
      expect(call('--size', 'watch').status).toBe(2)
      expect(call('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--shots') })
    },
    THREE_PROCESSES,
  )
})

describe('the pictures', () => {
  const course = [step('talk', ['cards']), step('choose', [], 'first'), step('end', ['ending'])]
  const view: EveningView = { id: 'console', of: 'facilitator', sizes: ['laptop', 'phone'], best: [{ of: 'choice' }] }
  const best = bestPhases(view, course)
  const looks = (given: Flags, phase: string, seen: EveningView = view, after = false) =>
    looksInPhase(given, seen, { phase, after, best }).map(({ size, theme }) => `${size} ${theme}`)

  test('where it matters most: each size once, each theme once', () => {
    expect(best).toEqual(['choose'])
    expect(looks(flags(), 'choose')).toEqual(['laptop light', 'phone light', 'laptop dark', 'laptop contrast'])
    expect(looks(flags(), 'talk')).toEqual([])
  })

  test('a view that is shown in every phase: elsewhere once, at home and by day', () => {
    const every: EveningView = { ...view, every: 'after' }
    expect(looks(flags(), 'talk', every)).toEqual([])
    expect(looks(flags(), 'talk', every, true)).toEqual(['laptop light'])
  })

  test('a phase of a kind that came before is left out, unless it is asked for', () => {
    const years = [step('one', ['year']), step('talk', ['cards']), step('two', ['year'])]
    expect(years.map(({ phase }) => isAgain(years, phase))).toEqual([false, false, true])
    expect(isAgain(years, 'lobby')).toBe(false)
    const every: EveningView = { ...view, every: 'before' }
    const at = { phase: 'two', after: false, best: [], again: true }
    expect(looksInPhase(flags(), every, at)).toEqual([])
    expect(looksInPhase(flags('--view', 'console'), every, at)).toHaveLength(1)
  })

  test('asked for by name: every phase of it', () => {
    expect(looks(flags('--view', 'console'), 'talk')).toEqual(['laptop light'])
    expect(looks(flags('--phase', 'talk', '--size', 'wall', '--theme', 'dark'), 'talk')).toEqual(['wall dark'])
    expect(looks(flags('--view', 'guest'), 'choose')).toEqual([])
    expect(looks(flags('--phase', 'end'), 'choose')).toEqual([])
  })

  test('everything is everything', () => {
    const all = flags('--everything')
    expect(looks(all, 'talk')).toHaveLength(9)
    expect(looksAt(all, view, 'doors')).toHaveLength(9)
    expect(languagesOf(all)).toEqual(['de', 'en', 'de-simple'])
    expect(languagesOf(flags())).toEqual(['de'])
  })

  test('a file says what it shows, and the list shows it', () => {
    const shot = {
      scenario: 'a-b',
      phase: 'talk-after',
      view: 'console',
      size: 'phone',
      theme: 'dark',
      language: 'de-simple',
    } as const
    expect(fileOf(shot)).toBe('a-b--talk-after--console--phone--dark--de-simple.png')
    expect(shotOf(fileOf(shot))).toEqual(shot)
    expect(['index.html', 'a--b.png', 'a--b--c--watch--dark--de.png'].map(shotOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(indexPage([shot])).toContain(fileOf(shot))
  })

  test('no two views share a name', () => {
    expect(new Set(viewIds).size).toBe(viewIds.length)
  })
})

describe('the people', () => {
  const offers = (...ids: string[]) => ids.map((id) => ({ id, ask: { type: 'ready' } as const }))

  test('take one of all that is about the same, the same one for the same seed', () => {
    const fields = offers('fill:p:month:june', 'fill:p:month:march', 'ready')
    const first = taken(fields, new Set(), 'seed')?.id ?? ''
    expect(first).toMatch(/^fill:p:month:/)
    expect(taken(fields, new Set(), 'seed')?.id).toBe(first)
    expect(taken(fields, new Set([subjectOf(first)]), 'seed')).toBeUndefined()
    const drawn = Array.from({ length: 20 }, (_, at) => taken(fields, new Set(), `seed ${at}`)?.id)
    expect(new Set(drawn).size).toBe(2)
  })

  test('say that they have said it, and neither wait nor take a name back', () => {
    expect(taken(offers('say:card:false', 'say:card:true'), new Set(), 'seed')?.id).toBe('say:card:true')
    expect(taken(offers('ready', 'unsign:p', 'takePen:r'), new Set(), 'seed')).toBeUndefined()
  })

  test('give one word in a phase', () => {
    expect(taken(offers('promise:a', 'promise:b:m'), new Set(['promise']), 'seed')).toBeUndefined()
  })
})

function flags(...args: string[]): Flags {
  const read = flagsIn(args)
  if ('unusable' in read) throw new Error(read.unusable)
  return read
}

function call(...args: string[]) {
  return spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
}

function step(phase: string, shows: StepOfCourse['frame']['shows'], choice: string | null = null): StepOfCourse {
  return { round: 'one', phase, frame: { look: 'screen', shows, only: null, choice, vote: null, seconds: 60 } }
}
