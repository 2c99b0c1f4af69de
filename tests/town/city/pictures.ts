/** A town to test with: Auenfurt as its scenario file draws it, for three rooms. */

import type { CityPicture } from '../../../game-client/town/city/picture.ts'
import type { CityPlan } from '../../../game-client/town/city/plan.ts'
import type { Room } from '../../../game-client/town/layout/frame.ts'
import type { Format } from '../../../game-client/town/picture.ts'
import scenario from '../../../scenarios/auenfurt-klein/scenario.json' with { type: 'json' }
import { frameOf } from '../../../shared/protocol/frame.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { scenarioSchema } from '../../../shared/scenario/schema.ts'

const auenfurt: Scenario = scenarioSchema.parse(scenario)
export const frame = frameOf(auenfurt)

export const formats = ['phone', 'laptop', 'projector'] as const satisfies readonly Format[]

const room = (width: number, height: number, free: Room['free']): Room => ({ width, height, free })

export const rooms: Readonly<Record<Format, Room>> = {
  phone: room(390, 420, { x: 6, y: 6, w: 378, h: 400 }),
  laptop: room(840, 640, { x: 12, y: 12, w: 816, h: 600 }),
  projector: room(1920, 880, { x: 20, y: 20, w: 1120, h: 820 }),
}

const reached: Readonly<Record<string, number>> = { nordhang: 39, hafen: 22, altstadt: 31, weststadt: 30, suedaue: 16 }

/** The town at the start, with a few families on their way and some that have gone out. */
export function city(format: Format, over: Partial<CityPicture> = {}): CityPicture {
  const plan = frame.city as CityPlan
  return {
    theme: 'light',
    format,
    seed: 'auenfurt',
    plan,
    story: 'families',
    places: Object.entries(auenfurt.places).map(([id, { name, weight }]) => ({
      id,
      label: name.de,
      value: `${reached[id] ?? 11} von ${weight}`,
      families: { total: weight, reached: reached[id] ?? 11, way: Math.round(weight / 12), out: 3 },
      level: null,
      fog: null,
    })),
    whole: null,
    doors: Object.entries(plan.services).flatMap(([id, { icon, run, at }]) =>
      Object.keys(at).map((place) => ({
        id: `service.${id}.${place}`,
        kind: 'service' as const,
        of: id,
        label: auenfurt.services[id]?.name.de ?? id,
        icon,
        run,
        place,
        state: 'open' as const,
        receives: true,
      })),
    ),
    actors: [],
    threads: [],
    weather: null,
    pots: [],
    flows: [],
    ways: [],
    chamber: null,
    looked: null,
    slowly: false,
    labels: {
      families: { home: 'wartet', way: 'unterwegs', reached: 'erreicht', out: 'erloschen' },
      river: 'Aue',
      unknown: 'noch unbekannt',
    },
    ...over,
  }
}
