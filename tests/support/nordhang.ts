/** The plans of the Nordhang, as its scenario file gives them. */

import type { MapPlan, TheatrePlan } from '../../game-client/town/plan.ts'
import scenario from '../../scenarios/dienstag-17-uhr/scenario.json' with { type: 'json' }

const { maps, evening: side } = scenario.town

export const estate = maps.start as unknown as MapPlan
export const meeting = maps.carried as unknown as MapPlan
export const evening = { id: 'evening', order: side.order, stages: side.stages } as unknown as TheatrePlan
