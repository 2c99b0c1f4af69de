/** What the town may lean on: its layout knows no screen, and only its scenes know Phaser. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { estate, evening, meeting } from '../support/nordhang.ts'

const root = new URL('../../game-client/town/', import.meta.url)

function filesIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`
    if (entry.isDirectory()) return [...filesIn(`${path}/`)]
    return entry.name.endsWith('.ts') ? [[path, readFileSync(new URL(path, root), 'utf8')] as const] : []
  })
}

const screen =
  /\b(document|window|performance|requestAnimationFrame|setTimeout|matchMedia|Path2D|DOMParser)\b|Math\.random|Date\b/

test('layout has no screen, no clock and no dice', () => {
  const pure = filesIn('').filter(([path]) =>
    /^(city\/)?(layout|maths|theatre)\/(?!paint)|^(city\/)?(things|counts|picture|plan|motion|nordhang)\.ts/.test(path),
  )
  expect(pure.length).toBeGreaterThan(25)
  expect(
    pure.filter(([, text]) => screen.test(text.replaceAll(/\/\*[\s\S]*?\*\//g, ''))).map(([path]) => path),
  ).toEqual([])
})

test('Phaser is known to the scenes and to the door alone', () => {
  const users = filesIn('').filter(([, text]) => /from 'phaser'/.test(text))
  expect(users.map(([path]) => path).filter((path) => !/^(city\/)?(scene\/|mount\.ts)/.test(path))).toEqual([])
})

test('of the rest of the client the town knows only the tokens, which CSS and canvas share', () => {
  const outside = filesIn('').filter(([path, text]) => {
    const up = new RegExp(`from '${'\\.\\./'.repeat(path.split('/').length)}`)
    return up.test(text.replaceAll("from '../../theme/tokens.ts'", ''))
  })
  expect(outside.map(([path]) => path)).toEqual([])
})

test('the plans name only sites that they have, in their sheet', () => {
  for (const plan of [estate, meeting]) {
    const named = [...plan.strings.flat(), ...plan.queues.map(({ to }) => to)]
    expect(Object.keys(plan.sites)).toEqual(expect.arrayContaining(named))
    for (const { at } of Object.values(plan.sites))
      for (const share of [...at.tall, ...at.wide]) expect(share > 0 && share < 1).toBe(true)
  }
  for (const { doors } of Object.values(evening.stages)) expect(Object.keys(doors)).toEqual([...evening.order])
})
