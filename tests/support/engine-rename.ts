/** The same game under other names: every id of a scenario, wherever it stands. */
import type { Scenario } from '../../shared/scenario/schema.ts'
import { inExpression, inOffer, type Namer } from './engine-names.ts'
import { type Found, found } from './engine-rename-places.ts'

/** The scenario with every id renamed. */
export function renamed(scenario: Scenario, name: Namer): unknown {
  const services = new Set(Object.keys(scenario.services))
  const named = (what: Found, id: string): string => {
    if (what === 'anyone') return id === 'anyone' ? id : name('role', id)
    if (what === 'activity') return name(services.has(id) ? 'service' : 'measure', id)
    if (what === 'cel') return inExpression(id, name)
    if (what === 'offer') return inOffer(id, name)
    return name(what, id)
  }
  const walk = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') {
      const what = found('value', path)
      return what === undefined ? value : named(what, value)
    }
    if (Array.isArray(value)) return value.map((part, i) => walk(part, [...path, String(i)]))
    if (typeof value !== 'object' || value === null || 'de' in value) return value
    const keys = found('keys', path)
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        keys === undefined ? key : named(keys, key),
        walk(part, [...path, key]),
      ]),
    )
  }
  return walk(scenario, [])
}
