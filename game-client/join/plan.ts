/** How a workshop is to be opened: what was chosen, what comes of it, and what this device opened before. */

import type { Language } from '../../shared/scenario/schema.ts'
import { keepOnDevice, kept } from '../net/device.ts'
import type { Devices, ScenarioInfo, Wifi } from '../net/wire.ts'

export interface Plan {
  readonly scenario: string
  readonly preset: string
  readonly people: number | null
  readonly tables: number
  readonly devices: Devices
  readonly town: string
  readonly wifi: Wifi | null
  /** Whoever says what they are in real life sits on another chair, or first on that one. */
  readonly chairs: 'others' | 'own'
  /** The language in which it is opened; none: that of the page. */
  readonly language: Language | null
  /** Days until everything is deleted; none: as long as the operator says. */
  readonly keepDays: number | null
}

export const NOTHING_CHOSEN: Plan = {
  scenario: '',
  preset: '',
  people: null,
  tables: 1,
  devices: 'person',
  town: '',
  wifi: null,
  chairs: 'others',
  language: null,
  keepDays: null,
}

/** So few tables that everybody finds a chair. */
export function tablesFor(people: number | null, most: number | undefined): number | null {
  return people === null || most === undefined ? null : Math.max(1, Math.min(12, Math.ceil(people / most)))
}

/** What the server is asked; what was left empty is left out. */
export function openingOf(plan: Plan, known: readonly ScenarioInfo[]) {
  const { scenario, preset, tables, devices, town, wifi, chairs, language, keepDays } = plan
  const lengths = presetsOf(known, scenario)
  const length = lengthOf(lengths, preset)
  const about = {
    ...(town.trim() !== '' && { town: town.trim() }),
    ...(wifi !== null && wifi.name !== '' && { wifi }),
    ...(chairs === 'own' && { chairs }),
  }
  return {
    scenario,
    tables,
    devices,
    ...(length && { preset: length }),
    ...(language && { language }),
    ...(keepDays && { keepDays }),
    ...(Object.keys(about).length > 0 && { about }),
  }
}

type Presets = NonNullable<ScenarioInfo['presets']>

/** In how many lengths a game can be played; empty where it is always as long. */
export function presetsOf(known: readonly ScenarioInfo[], scenario: string): Presets {
  return known.find(({ id }) => id === scenario)?.presets ?? []
}

/** The length that was chosen, as long as it is one of this game; else the first. */
export function lengthOf(presets: Presets, chosen: string): string | undefined {
  return presets.find(({ id }) => id === chosen)?.id ?? presets[0]?.id
}

const MOST = 3

/** What was opened on this device, newest first; the password of a network is not kept. */
export function openedBefore(): readonly Plan[] {
  try {
    const list: unknown = JSON.parse(kept('openings') ?? '[]')
    // What an older page kept may lack what can be said today.
    return Array.isArray(list) ? list.map((plan: Partial<Plan>) => ({ ...NOTHING_CHOSEN, ...plan })) : []
  } catch {
    return []
  }
}

/** Keeps a plan for another day; the same one is kept once. */
export function rememberPlan(plan: Plan): void {
  const keeps: Plan = { ...plan, wifi: plan.wifi === null ? null : { name: plan.wifi.name } }
  const others = openedBefore().filter((other) => JSON.stringify(other) !== JSON.stringify(keeps))
  keepOnDevice('openings', JSON.stringify([keeps, ...others].slice(0, MOST)))
}
