/** One course of two as a town at dusk: the estate with its windows, or the whole town with one light for each family. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { WhatIfResult } from '../../shared/engine/state.ts'
import { frame } from '../net/stores.ts'
import { cityFor } from '../picture/city-now.ts'
import { pictureFor } from '../picture/picture-now.ts'
import type { CityPicture } from '../town/city/picture.ts'
import type { CityPlan } from '../town/city/plan.ts'
import type { Format } from '../town/picture.ts'

interface LightsProps {
  readonly lit: number
  readonly seats: number
  readonly families: number
  readonly format: Format
}

/** The picture says nothing that the list below it does not say; where it cannot be painted, nothing is missing. */
export function EstateLights({ lit, seats, families, format }: LightsProps): VNode | null {
  const plan = frame.value?.picture?.maps.start
  const contrast = pictureFor[format].value?.theme === 'contrast'
  const sheet = usePainted(
    async (canvas) => {
      if (plan === undefined) return
      const { paintLights } = await import('../town/lights.ts')
      paintLights(canvas, { plan, seed: plan.id, format, families, lit, seats }, contrast ? 'contrast' : 'dusk')
    },
    [plan, format, families, lit, seats, contrast],
  )
  return plan === undefined ? null : <Sheet of={sheet} />
}

/** `course` says how many families are reached in each place, in steps. */
export function CityLights({
  course,
}: {
  readonly course: NonNullable<WhatIfResult['places']>['played']
}): VNode | null {
  const now = cityFor.laptop.value
  const picture = now === null ? null : litUp(now, course)
  const sheet = usePainted(
    async (canvas) => {
      if (picture === null) return
      const { paintCityLights } = await import('../town/city/lights.ts')
      paintCityLights(canvas, picture)
    },
    [picture === null ? '' : JSON.stringify([picture.theme, picture.places])],
  )
  return picture === null ? null : <Sheet of={sheet} />
}

/** The town of now with other families reached, each at home. */
function litUp(now: CityPicture, course: Readonly<Record<string, number>>): CityPicture {
  const places = now.places.map(({ id, label, families: { total } }) => ({
    ...{ id, label, value: '', level: null, fog: null },
    families: { total, reached: Math.max(0, Math.min(total, course[id] ?? 0)), way: 0, out: 0 },
  }))
  const theme = now.theme === 'contrast' ? 'contrast' : 'dusk'
  const nothing = { doors: [], actors: [], threads: [], flows: [], ways: [], pots: [] }
  return { ...now, ...nothing, plan: bare(now.plan), theme, story: 'families', places }
}

/** Nothing but homes: signs that nobody sees keep no ground from them. */
function bare(plan: CityPlan): CityPlan {
  const places = Object.entries(plan.places).map(([id, place]) => [id, { ...place, free: [] }] as const)
  return { ...plan, places: Object.fromEntries(places), services: {}, actors: {}, pots: {} }
}

interface SheetProps {
  readonly of: { readonly current: HTMLCanvasElement | null }
}

function Sheet({ of }: SheetProps): VNode {
  return (
    <div class="lights" aria-hidden="true">
      <canvas ref={of} />
    </div>
  )
}

/** A canvas that is painted anew for each size, and whenever what it follows from has changed. */
function usePainted(paint: (canvas: HTMLCanvasElement) => Promise<void>, from: readonly unknown[]): SheetProps['of'] {
  const sheet = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = sheet.current
    if (canvas === null) return
    const sizes = new ResizeObserver(() => {
      paint(canvas).catch(() => undefined)
    })
    sizes.observe(canvas)
    return () => sizes.disconnect()
  }, [...from])
  return sheet
}
