/** What this page knows of its table. */
import { createStores } from './keeping.ts'

export const all = createStores()
export const {
  place,
  view,
  mine,
  noted,
  speaking,
  lately,
  desk,
  glances,
  frame,
  scenarioTexts,
  free,
  clock,
  presence,
  workshop,
  languages,
  partly,
  german,
  helping,
  tables,
  table,
  link,
  readOnly,
  outbox,
  happened,
  offers,
  clearStores,
} = all
