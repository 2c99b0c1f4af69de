/** What the golden play of „Auenfurt klein“ wrote down: who asks what in which phase. */
import { beside, fileOf, readJson } from '../../scenarios/bench/files.ts'
import { goldenSchema } from '../../scenarios/bench/golden.ts'

const read = readJson(beside(fileOf('auenfurt-klein'), 'golden.json'))
const { mixture } = goldenSchema.parse('json' in read ? read.json : null)

/** What the roles do in that phase, by the names of their offers, in order. */
export function turnsIn(phase: string): (readonly [role: string, offers: readonly string[]])[] {
  return [mixture?.asks[phase] ?? []].flat().flatMap((turn) => Object.entries(turn))
}
