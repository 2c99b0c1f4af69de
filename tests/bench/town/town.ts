/** The town and the pages in a real Chromium: layout, paint, frames, and what is loaded. */
import { deciding, filesOf, first, inPlay, weightOf } from '../../support/bundle.ts'
import { atMost, type Figure, type Measuring } from '../figures.ts'
import { type Browsing, browse } from './browse.ts'
import { type Scene, scenes, stillFrames } from './watch.ts'

/** What the sketch of the town needed on a machine of this kind. */
const SKETCH = { layout: 147, paint: 252 } as const

export const town: Measuring = {
  run: async () => [...weights(), ...(await browse(inBrowser))],
}

function weights(): Figure[] {
  const kilo = (entries: readonly string[]) => weightOf(filesOf(entries)) / 1_000
  return [
    atMost('first screen, HTML + CSS + JS, brotli', kilo(first()), 45, ' kB', 'oTree 64, Empirica 87 kB', 1),
    atMost('until a decision is possible', kilo(deciding), 110, ' kB', '', 1),
    atMost('in play, with the drawn town', kilo(inPlay), 430, ' kB', 'all of Phaser alone 296 kB', 1),
  ]
}

async function inBrowser(browsing: Browsing): Promise<Figure[]> {
  const still = await stillFrames(browsing)
  const found = await scenes(browsing)
  return [atMost('frames drawn while nothing moves (of 120)', still, 0, ''), ...found.map(figureOf)]
}

function figureOf({ name, times: { layout, paint, loop } }: Scene): Figure {
  const loops = (ms: number) => (ms / loop).toFixed(1)
  return {
    what: `${name}: layout / paint`,
    beside: 'sketch 55–147 / 105–252 ms',
    bar: `≤ ${SKETCH.layout} / ${SKETCH.paint} ms`,
    ours: `${layout.toFixed(0)} / ${paint.toFixed(0)} ms, ${loops(layout)} / ${loops(paint)} loops`,
    met: layout <= SKETCH.layout && paint <= SKETCH.paint,
  }
}
