/** The places of a town: their families by state, and the figure that one asks for, as far as it is known. */
import type { Id } from '../../shared/engine/state.ts'
import type { CityPlace } from '../town/city/picture.ts'
import type { CitySources } from './city-sources.ts'

export function cityPlaces(sources: CitySources): CityPlace[] {
  const { city, frame, told, s, words } = sources
  const way = onTheirWay(sources)
  return Object.keys(city.places).map((id) => {
    const total = frame.council.places[id] ?? 0
    const { reached, out } = reachedIn(sources, id, total)
    const families = { total, reached, out, way: Math.min(way[id] ?? 0, total - reached - out) }
    const figure = told.story === 'figure' ? figureIn(sources, id) : null
    return {
      id,
      label: s(`places.${id}.name`),
      value: figure?.text ?? words.reached(reached, total),
      families,
      level: figure?.level ?? null,
      fog: figure?.fog ?? null,
    }
  })
}

/** The first public variable that counts families, kept for each place. */
function subjectOf({ frame }: Pick<CitySources, 'frame'>): Id | undefined {
  return Object.keys(frame.variables).find((id) => {
    const variable = frame.variables[id]
    return variable?.unit === 'families' && variable.public
  })
}

/** Who is reached now; and who was once and is no more: the light that has gone out. */
function reachedIn(sources: CitySources, place: Id, total: number): { reached: number; out: number } {
  const { view, frame, year } = sources
  const subject = subjectOf(sources)
  const key = `${subject}@${place}`
  const told = view.contributions.filter(({ on }) => on === key)
  const isNew = (phase: Id) => year.before && phase === view.phase
  const fresh = told.reduce((sum, { phase, amount }) => sum + (isNew(phase) ? amount : 0), 0)
  const steps = (view.variables[key] ?? 0) - fresh
  let most = steps
  let then = steps
  for (const { amount, phase } of told.toReversed()) {
    if (isNew(phase)) continue
    then -= amount
    most = Math.max(most, then)
  }
  const step = frame.variables[subject ?? '']?.step ?? 1
  const reached = Math.min(total, steps * step)
  return { reached, out: Math.min(total, most * step) - reached }
}

/** Families on their way to what has begun and does not work yet, spread over its places. */
function onTheirWay({ view, frame, city }: CitySources): Readonly<Record<Id, number>> {
  const way: Record<Id, number> = {}
  for (const [measure, { works }] of Object.entries(view.running)) {
    const places = placesOfMeasure({ frame, city }, measure)
    const all = places.reduce((sum, id) => sum + (frame.council.places[id] ?? 0), 0)
    const going = works ? 0 : (city.measures[measure]?.way ?? 0)
    for (const id of places)
      way[id] = (way[id] ?? 0) + Math.round((going * (frame.council.places[id] ?? 0)) / Math.max(1, all))
  }
  return way
}

/** Where a measure stands in the picture. */
export function placesOfMeasure({ frame, city }: Pick<CitySources, 'frame' | 'city'>, measure: Id): readonly Id[] {
  return city.measures[measure]?.places ?? frame.measures[measure]?.places ?? []
}

interface Figure {
  readonly text: string
  readonly level: number | null
  readonly fog: string | null
}

/** The figure of a place; where there is none for each place, the figure of the town; where nobody knows it, fog. */
function figureIn(sources: CitySources, place: Id): Figure | null {
  const { city, frame, told, words } = sources
  const layer = city.layers[told.layer]
  const indicator = layer === undefined ? undefined : frame.indicators[layer.indicator]
  if (layer === undefined || indicator === undefined) return null
  const own = ownFigure(sources, layer.indicator, place)
  const value = own ?? townFigure(sources, layer.indicator)
  if (value === null) return { text: '', level: null, fog: whyUnknown(sources, layer.indicator) }
  const step = layer.cuts.filter((cut) => value >= cut).length
  const text = words.figure(layer.indicator, value)
  return {
    text: own === null ? words.townwide(text) : text,
    // Dark is more need, whatever the sign of the figure.
    level: indicator.good === 'up' ? 4 - step : step,
    fog: null,
  }
}

/** The figure of the whole town, where it is known, but not by place. */
export function wholeFigure(sources: CitySources): string | null {
  const { city, told, words } = sources
  const id = told.story === 'figure' ? city.layers[told.layer]?.indicator : undefined
  if (id === undefined || Object.keys(city.places).some((place) => ownFigure(sources, id, place) !== null)) return null
  const value = townFigure(sources, id)
  return value === null ? null : words.townwide(words.figure(id, value))
}

/** A figure that is counted over all families is counted over those of the place. */
function ownFigure({ view, frame }: CitySources, id: Id, place: Id): number | null {
  const indicator = frame.indicators[id]
  const [term, ...more] = indicator?.terms ?? []
  if (indicator === undefined || term === undefined || more.length > 0) return null
  const steps = view.variables[`${term.variable}@${place}`]
  if (steps === undefined) return null
  const everybody = Object.values(frame.council.places).reduce((sum, families) => sum + families, 0)
  const per = indicator.per === everybody ? (frame.council.places[place] ?? 1) : indicator.per
  return (steps * (frame.variables[term.variable]?.step ?? 1) * term.weight) / per
}

function townFigure({ view, frame }: CitySources, id: Id): number | null {
  const reported = view.reports.at(-1)?.values[id]?.value
  const numerator = reported ?? view.indicators[id]
  return numerator === undefined ? null : numerator / (frame.indicators[id]?.per ?? 1)
}

function whyUnknown({ s, words }: CitySources, id: Id): string {
  return s(`indicators.${id}.report.fog`) || words.unknown
}
