/** What lies on the map: cards that turn, the front page, the money of the pot that slides away. */

import { iconNamed } from '../icons.ts'
import { type Tray, type TrayGroup, trayOf } from '../layout/tray.ts'
import type { Rect } from '../maths/box.ts'
import { at } from '../maths/known.ts'
import { type Move, pace } from '../motion.ts'
import { paintBack, paintFace } from '../paint/card.ts'
import { type Ink, numberOf } from '../paint/ink.ts'
import { paintBracket, paintGap, paintNote } from '../paint/money.ts'
import { paintNews } from '../paint/news.ts'
import { paragraphStamp, type Stamp, textStamp } from '../paint/stamps.ts'
import type { Card, News, Pot } from '../picture.ts'
import { fadeIn, fadeOut } from './fade.ts'
import type { MapScenery } from './scenery.ts'
import { type Group, group, type Image, pen, place, put, restamp, type Stage } from './stage.ts'

export interface Papers {
  show(now: MapScenery): readonly Move[]
}

/** Milliseconds between two notes that leave. */
const noteAfterNote = 70

export function papersIn(stage: Stage, parent: Group): Papers {
  let cards: readonly { readonly image: Image; readonly name: string; readonly turned: boolean }[] = []
  let sheets: Group | null = null
  let veil: Group | null = null
  let sheetName = ''
  let veilName = ''
  return {
    show(now) {
      const moves: Move[] = []
      const { picture, regions } = now
      const ground = JSON.stringify([regions.veiled, now.frame.width, now.frame.height])
      if (ground !== veilName) {
        if (veil !== null) moves.push(fadeOut(veil))
        veil = regions.veiled ? veilIn(stage, parent, now) : null
        if (veil !== null) moves.push(fadeIn(veil))
        veilName = ground
      }
      const name = JSON.stringify([picture.news, picture.pot, regions])
      if (name !== sheetName) {
        if (sheets !== null) moves.push(fadeOut(sheets))
        sheets = group(stage, parent)
        moves.push(fadeIn(sheets), ...sheetsIn(stage, sheets, now))
        sheetName = name
      }
      const before = cards
      cards = picture.cards.map((card, index) => {
        const rect = at(regions.cards, index)
        const stamp = cardStamp(card, rect, tilt(index, picture.cards.length, now.frame.shape === 'wide'), stage)
        const was = before[index]
        if (was?.name === stamp.name) return was
        const turned = card.face !== null
        if (was !== undefined && !was.turned && turned) {
          moves.push(turn(stage, was.image, stamp))
          return { image: was.image, name: stamp.name, turned }
        }
        if (was !== undefined) moves.push(fadeOut(was.image))
        const image = put(stage, parent, stamp, [rect.x + rect.w / 2, rect.y + rect.h / 2])
        moves.push(fadeIn(image))
        return { image, name: stamp.name, turned }
      })
      for (const gone of before.slice(cards.length)) moves.push(fadeOut(gone.image))
      return moves
    },
  }
}

/** Cards lie a little askew. Painted so: Phaser 4.2.1 tears turned images (phaserjs/phaser#7372). */
function tilt(index: number, count: number, lies: boolean): number {
  if (!lies) return 0
  return index === 0 ? -0.006 : index === count - 1 ? 0.006 : 0
}

function cardStamp(card: Card, rect: Rect, angle: number, { colours }: Stage): Stamp {
  const size = { width: rect.w, height: rect.h }
  const { face } = card
  return {
    name: `card ${JSON.stringify([card, rect.w, rect.h])}`,
    width: rect.w + rect.h * 0.4 + 30,
    height: rect.h * 1.5 + 30,
    paint: (ink) => {
      ink.rotate(angle)
      if (face === null) paintBack(ink, size, card, colours.cards)
      else paintFace(ink, size, card, face, iconNamed(face.icon), colours.cards)
    },
  }
}

/** Turns over its upright axis; the other face shows from the middle on. */
function turn(stage: Stage, image: Image, stamp: Stamp): Move {
  let turned = false
  return {
    delay: 0,
    duration: pace.turn,
    step: (share) => {
      if (share >= 0.5 && !turned) {
        restamp(stage, image, stamp)
        turned = true
      }
      image.setScale(Math.max(0.02, Math.abs(Math.cos(Math.PI * share))) / stage.dpr, 1 / stage.dpr)
    },
  }
}

function veilIn(stage: Stage, parent: Group, { frame }: MapScenery): Group {
  const veil = group(stage, parent)
  parent.sendToBack(veil)
  pen(stage, veil).fillStyle(numberOf(stage.colours.ground), 0.92).fillRect(0, 0, frame.width, frame.height)
  return veil
}

function sheetsIn(stage: Stage, parent: Group, { picture, regions, frame }: MapScenery): readonly Move[] {
  if (picture.news !== null && regions.news !== null) newsIn(stage, parent, picture.news, regions.news)
  if (picture.pot === null || regions.pot === null) return []
  return potIn(stage, parent, picture.pot, trayOf(picture.pot, regions.pot, frame.format === 'projector'))
}

function newsIn(stage: Stage, parent: Group, news: News, rect: Rect): void {
  const { colours } = stage
  const stamp = {
    name: `news ${JSON.stringify([news, rect.w, rect.h])}`,
    width: rect.w + rect.h * 0.4 + 30,
    height: rect.h * 1.4 + 30,
    paint: (ink: Ink) => {
      ink.rotate(-0.012)
      paintNews(ink, { width: rect.w, height: rect.h }, news, colours.cards)
    },
  }
  put(stage, parent, stamp, [rect.x + rect.w / 2, rect.y + rect.h / 2])
}

function potIn(stage: Stage, parent: Group, pot: Pot, tray: Tray): readonly Move[] {
  const { colours } = stage
  const { width, height } = tray.note
  const note: Stamp = {
    name: `note ${width}`,
    width: width * 1.1,
    height: height * 1.2,
    paint: (ink) => paintNote(ink, width, height, colours.cards),
  }
  const gap: Stamp = { ...note, name: `gap ${width}`, paint: (ink) => paintGap(ink, width, height, colours.rule) }
  const words = { size: tray.font, weight: 640, colour: colours.ink, halo: colours.halo }
  const title = textStamp(pot.label, words)
  put(stage, parent, title, [tray.labelAt[0] + title.width / 2 - tray.font * 0.4, tray.labelAt[1]])
  for (const { kind, from } of tray.notes) if (kind === 'gone') put(stage, parent, gap, from)
  const moves = tray.notes.map(({ from, to, kind }, index): Move | null => {
    const image = put(stage, parent, note, from)
    if (kind === 'stays' || kind === 'held') return null
    if (kind === 'added') image.setAlpha(0)
    return {
      delay: pace.thread + noteAfterNote * (index % 16),
      duration: pace.walkLeast,
      step: (share) => {
        image.setAlpha(1)
        image.setPosition(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share)
      },
      done: () => void place(stage, image, to),
    }
  })
  const labels = tray.groups.map((flow) => fadeIn(flowIn(stage, parent, flow, tray), pace.thread))
  return [...moves.filter((move) => move !== null), ...labels]
}

/** What becomes of some of the notes, in words; those held back get a bracket. */
function flowIn(stage: Stage, parent: Group, block: TrayGroup, { font, note }: Tray): Group {
  const { flow, kind, label, labelAt, labelWidth, around } = block
  const shown = group(stage, parent)
  const { colours } = stage
  const align = kind === 'gone' ? 'center' : 'left'
  const words = {
    size: font * 0.94,
    weight: kind === 'gone' ? 640 : 500,
    colour: colours.ink,
    halo: colours.halo,
    align,
  } as const
  const stamp = paragraphStamp(label, labelWidth, words)
  const [x, y] = labelAt
  put(stage, shown, stamp, kind === 'gone' ? [x, y + stamp.height / 2] : [x + stamp.width / 2, y])
  if (kind !== 'held') return shown
  const bracket: Stamp = {
    name: `bracket ${flow} ${around.h}`,
    width: note.height,
    height: around.h + note.height,
    paint: (ink) => paintBracket(ink, note.height * 0.3, around.h, colours.ink),
  }
  put(stage, shown, bracket, [x - note.height * 0.28, around.y + around.h / 2])
  return shown
}
