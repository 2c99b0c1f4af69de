/** The front page: masthead between two rules, one headline, one line, and the grey of columns that nobody reads. */
import type { CardPaper } from '../palette/palette.ts'
import type { News } from '../picture.ts'
import type { CardSize } from './card.ts'
import { type Ink, rect, rgba } from './ink.ts'
import { type Lettering, wrap, write, writeLines } from './words.ts'

export function paintNews(ink: Ink, { width, height }: CardSize, news: News, paper: CardPaper): void {
  const margin = width * 0.06
  const [left, top, inner] = [-width / 2 + margin, -height / 2, width - margin * 2]
  ink.save()
  ink.shadowColor = rgba(paper.shadow, paper.shadowAlpha)
  ink.shadowBlur = height * 0.08
  ink.shadowOffsetY = height * 0.04
  rect(ink, -width / 2, top, width, height, paper.paper)
  ink.restore()
  ink.strokeStyle = paper.edge
  ink.lineWidth = paper.shadowAlpha === 0 ? 2 : 1
  ink.strokeRect(-width / 2, top, width, height)
  const masthead: Lettering = {
    size: Math.max(16, Math.min(height * 0.075, width * 0.052)),
    weight: 700,
    colour: paper.ink,
  }
  let y = top + margin * 0.4 + masthead.size * 0.75
  write(ink, news.masthead, 0, y, masthead)
  y += masthead.size * 0.85
  rect(ink, left, y, inner, 2.5, paper.ink)
  rect(ink, left, y + 5, inner, 1, paper.ink)
  const headline = fitting(news.headline, inner, height * 0.4, Math.max(22, width * 0.098), paper)
  y += headline.lettering.size * 0.85 + 5
  y = writeLines(ink, headline.lines, left, y, headline.lettering.size * 1.08, headline.lettering)
  const line: Lettering = { size: Math.max(15, width * 0.044), colour: paper.ink2, align: 'left' }
  const below = wrap(news.line, inner, line)
  const bottom = height / 2 - margin * 0.5
  if (y + below.length * line.size * 1.28 - line.size * 0.6 <= bottom)
    y = writeLines(ink, below, left, y, line.size * 1.28, line)
  paintColumns(ink, left, y + line.size * 0.3, inner, bottom, paper)
}

interface Headline {
  readonly lines: readonly string[]
  readonly lettering: Lettering
}

/** The largest type in which the headline keeps to its height; a little smaller where that saves a line. */
function fitting(text: string, width: number, height: number, size: number, paper: CardPaper): Headline {
  const tries = [1, 0.95, 0.9, 0.85].map((share): Headline => {
    const lettering: Lettering = { size: size * share, weight: 680, colour: paper.ink, align: 'left' }
    return { lettering, lines: wrap(text, width, lettering) }
  })
  const [best] = tries.toSorted((a, b) => a.lines.length - b.lines.length)
  if (best === undefined) throw new Error('no headline')
  if (best.lines.length * best.lettering.size * 1.08 <= height || size <= 20) return best
  return fitting(text, width, height, size * 0.9, paper)
}

function paintColumns(ink: Ink, left: number, top: number, width: number, bottom: number, paper: CardPaper): void {
  const columns = width > 420 ? 3 : 2
  const gutter = width * 0.035
  const column = (width - gutter * (columns - 1)) / columns
  const leading = Math.max(8, width * 0.02)
  for (let index = 0; index < columns; index++)
    for (let y = top; y < bottom; y += leading) {
      const short = Math.round((y - top) / leading) % 7 === 6
      const x = left + index * (column + gutter)
      rect(ink, x, y, column * (short ? 0.62 : 1), Math.max(2, leading * 0.28), rgba(paper.rule, 0.28))
    }
}
