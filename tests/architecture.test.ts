/** The laws on the shape of the house (design: arrows, purity, texts), checked on the house as it stands. */
import { expect, test } from 'vitest'
import { circles, engineInParticipant, wrongArrows } from './architecture/arrows.ts'
import { barrels } from './architecture/barrels.ts'
import type { Rule, Violation } from './architecture/house.ts'
import { impurities } from './architecture/purity.ts'
import { readHouse, topEntries } from './architecture/read.ts'
import { strayWords } from './architecture/sentences.ts'
import { longFiles, readmes, strayEntries, strayTests } from './architecture/shape.ts'
import { unevenTexts } from './architecture/texts.ts'

const house = readHouse()

const rules: readonly (readonly [string, Rule])[] = [
  ['the arrows between the rooms point the right way', wrongArrows],
  ['no files lean on each other in a circle', circles],
  ['there are no barrels', barrels],
  ['no engine and no scenario reaches a participant’s browser', engineInParticipant],
  ['shared/ has no clock, dice, screen, disk or network, and does not wait', impurities],
  ['no sentence for people stands outside texts/ and scenario files', strayWords],
  ['the texts of each package are complete in every language', unevenTexts],
  ['no file has grown past its alarm', longFiles],
  ['each top folder has a short README', readmes],
  ['each test belongs to a suite', strayTests],
]

test.each(rules)('%s', (_name, rule) => {
  expect(rule(house).map(spoken)).toEqual([])
})

test('nothing stands at the top that has no business there', () => {
  expect(strayEntries(topEntries())).toEqual([])
})

test('the house was really read', () => {
  expect([...house.keys()]).toEqual(expect.arrayContaining(['tests/architecture.test.ts', 'shared/engine/step.ts']))
})

function spoken({ file, line, what }: Violation): string {
  return `${file}:${line} ${what}`
}
