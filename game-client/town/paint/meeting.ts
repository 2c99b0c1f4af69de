/** Three gables, one building, one door: the offer's house three times under one roof, in the same front elevation. */

import type { Frame } from '../layout/frame.ts'
import type { Place } from '../layout/places.ts'
import type { Line } from '../maths/curve.ts'
import type { Palette } from '../palette/palette.ts'
import { disc, fillShape, glow, type Ink, rgba, strokeLine, trace } from './ink.ts'

export interface MeetingColours {
  readonly front: string
  readonly side: string
  readonly roof: string
  readonly roofDark: string
  readonly outline: string
  readonly frame: string
  readonly windows: string
  readonly rounds: string
  readonly door: string
  /** Light that falls out of it; none by day. */
  readonly light: string | null
}

export const byNight: MeetingColours = {
  front: '#F3E7CF',
  side: '#8E8394',
  roof: '#A79DA6',
  roofDark: '#6E6880',
  outline: '#2A2F42',
  frame: '#7A6048',
  windows: '#FFD98F',
  rounds: '#F6C173',
  door: '#FFE8BC',
  light: '#FFD98F',
}

/** Lit from within whenever it is dark. */
export function meetingColours(colours: Palette): MeetingColours {
  if (colours.litShare > 0.2) return byNight
  const day: MeetingColours = {
    front: colours.raised,
    side: colours.wall2,
    roof: colours.roof,
    roofDark: colours.wall,
    outline: colours.ink,
    frame: colours.ink2,
    windows: colours.sunk,
    rounds: colours.sunk,
    door: colours.sunk,
    light: null,
  }
  const { windows, rounds, door, light, frame } = byNight
  return colours.litShare > 0 ? { ...day, windows, rounds, door, light, frame } : day
}

/** The building around its middle, `s` being the edge of an offer's house three times as large. */
export function paintMeeting(ink: Ink, s: number, colours: MeetingColours): void {
  const half = s * 0.93
  const [base, eave, depth] = [s * 0.5, -s * 0.06, s * 0.2]
  ink.lineJoin = 'round'
  ink.lineCap = 'round'
  fillShape(
    ink,
    [
      [half, base],
      [half + depth, base - depth * 0.42],
      [half + depth, eave - depth * 0.42],
      [half, eave],
    ],
    colours.side,
  )
  for (const gable of [0, 1, 2]) paintGable(ink, s, gable, colours)
  const ridge: Line = [0, 1, 2].flatMap((gable): Line => {
    const left = -half + gable * s * 0.62
    return [
      [left + s * 0.31, peakOf(s, gable)],
      [left + s * 0.62, eave],
    ]
  })
  strokeLine(
    ink,
    [[-half - s * 0.026, eave + s * 0.026], ...ridge, [half + s * 0.026, eave + s * 0.026]],
    s * 0.039,
    colours.outline,
  )
  paintOpenings(ink, s, colours)
}

function peakOf(s: number, gable: number): number {
  return -s * (gable === 1 ? 0.5 : 0.4)
}

function paintGable(ink: Ink, s: number, gable: number, colours: MeetingColours): void {
  const [base, eave, depth] = [s * 0.5, -s * 0.06, s * 0.2]
  const left = -s * 0.93 + gable * s * 0.62
  const [middle, right, peak] = [left + s * 0.31, left + s * 0.62, peakOf(s, gable)]
  const back = depth * 0.42
  fillShape(
    ink,
    [
      [middle, peak],
      [right, eave],
      [right + depth, eave - back],
      [middle + depth, peak - back],
    ],
    colours.roofDark,
  )
  fillShape(
    ink,
    [
      [left, eave],
      [middle, peak],
      [middle + depth, peak - back],
      [left + depth, eave - back],
    ],
    colours.roof,
  )
  fillShape(
    ink,
    [
      [left, base],
      [left, eave],
      [middle, peak],
      [right, eave],
      [right, base],
    ],
    colours.front,
  )
}

function paintOpenings(ink: Ink, s: number, colours: MeetingColours): void {
  const [base, eave] = [s * 0.5, -s * 0.06]
  ink.lineWidth = Math.max(1, s * 0.009)
  ink.strokeStyle = colours.frame
  for (const gable of [-1, 1])
    for (const side of [-0.13, 0.13]) paintWindow(ink, (gable * 0.62 + side) * s, eave + s * 0.12, s, colours.windows)
  for (const gable of [-1, 0, 1]) {
    disc(ink, gable * s * 0.62, eave - s * (gable === 0 ? 0.16 : 0.1), s * 0.055, colours.rounds)
    ink.stroke()
  }
  const door = s * 0.13
  const head = base - s * 0.36
  ink.fillStyle = colours.door
  ink.lineWidth = s * 0.014
  ink.beginPath()
  ink.moveTo(-door, base)
  ink.lineTo(-door, head)
  ink.arc(0, head, door, Math.PI, 0)
  ink.lineTo(door, base)
  ink.fill()
  ink.stroke()
  ink.beginPath()
  trace(ink, [
    [0, base],
    [0, head - door],
  ])
  ink.stroke()
  if (colours.light === null) return
  const light = ink.createLinearGradient(0, base, 0, base + s * 0.62)
  light.addColorStop(0, rgba(colours.light, 0.5))
  light.addColorStop(1, rgba(colours.light, 0))
  ink.fillStyle = light
  ink.beginPath()
  trace(
    ink,
    [
      [-door, base],
      [door, base],
      [s * 0.6, base + s * 0.62],
      [-s * 0.6, base + s * 0.62],
    ],
    true,
  )
  ink.fill()
}

function paintWindow(ink: Ink, x: number, y: number, s: number, colour: string): void {
  const [width, height] = [s * 0.19, s * 0.26]
  ink.fillStyle = colour
  ink.fillRect(x - width / 2, y, width, height)
  ink.strokeRect(x - width / 2, y, width, height)
  ink.beginPath()
  trace(ink, [
    [x, y],
    [x, y + height],
  ])
  trace(ink, [
    [x - width / 2, y + height * 0.38],
    [x + width / 2, y + height * 0.38],
  ])
  ink.stroke()
}

/** The paved square before the door, with the light that falls on it. */
export function paintSquare(ink: Ink, place: Place, { k, dot }: Frame, colours: Palette): void {
  const { x, y, size, site, perRow, gap } = place
  const rows = Math.min(4, Math.ceil(site.seats / perRow))
  const [top, half] = [y + size * 0.47, size * 1.22]
  const bottom = top + rows * gap + dot * 4.6
  fillShape(
    ink,
    [
      [x - half, top],
      [x + half, top],
      [x + half * 1.1, bottom],
      [x - half * 1.1, bottom],
    ],
    colours.road,
  )
  ink.lineWidth = 1.2 * k
  ink.strokeStyle = colours.roadEdge
  ink.stroke()
  ink.strokeStyle = rgba(colours.rule, 0.16)
  ink.lineWidth = 0.9
  ink.beginPath()
  for (let row = 1; row < 6; row++) {
    const height = top + ((bottom - top) * row) / 6
    const width = half * (1 + (0.1 * row) / 6)
    trace(ink, [
      [x - width, height],
      [x + width, height],
    ])
  }
  for (let column = -6; column < 7; column++)
    trace(ink, [
      [x + (half * column) / 6.5, top],
      [x + (half * 1.1 * column) / 6.5, bottom],
    ])
  ink.stroke()
  const { light } = meetingColours(colours)
  if (light === null) return
  glow(ink, [x, y + size * 0.3], size * 2.6, light, 0.22)
  glow(ink, [x, y + size * 0.35], size * 1.4, light, 0.34)
}
