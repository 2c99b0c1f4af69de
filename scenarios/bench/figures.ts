/** Numbers with their unit, as people read them: files count money in thousands and posts in hundredths. */
import type { Scenario } from '../../shared/scenario/schema.ts'
import type { Speaker } from './words.ts'

export type Unit = Scenario['variables'][string]['unit']

/** A value in the unit of the file. Its sign stands before all of it: −€5. */
export function figure(speaker: Pick<Speaker, 'say'>, unit: Unit, value: number): string {
  return `${value < 0 ? '−' : ''}${size(speaker, unit, Math.abs(value))}`
}

function size({ say }: Pick<Speaker, 'say'>, unit: Unit, value: number): string {
  switch (unit) {
    case 'money': {
      const millions = value >= MILLION
      return say(millions ? 'millions' : 'money', { n: millions ? value / MILLION : value * 1000 })
    }
    case 'posts':
      return say('posts', { n: value / 100 })
    case 'percent':
      return say('percent', { n: value })
    default:
      return say('number', { n: value })
  }
}
const MILLION = 1000

/** The same as a change, with its sign. What a share gains is no share: it stands there as a plain number. */
export function change(speaker: Pick<Speaker, 'say'>, unit: Unit, value: number): string {
  return `${value < 0 ? '−' : '+'}${size(speaker, unit === 'percent' ? 'points' : unit, Math.abs(value))}`
}
