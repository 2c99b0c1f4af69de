/** „Gemeinsam für Kinder“ as it is shipped, loaded as the server loads it. */
import { readFileSync } from 'node:fs'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { retold } from './engine-tuesday.ts'

const file = new URL('../../scenarios/gemeinsam-fuer-kinder/scenario.json', import.meta.url)

/** The game of the file, ready to be played. */
export const whole: Scenario = retold(JSON.parse(readFileSync(file, 'utf8')))
