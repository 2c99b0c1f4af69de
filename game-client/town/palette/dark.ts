/** By lamp light: the same plan on dark paper. */
import { themes } from '../../theme/tokens.ts'
import { blueHour, coat } from './evening.ts'
import type { Palette } from './palette.ts'

export const dark: Palette = {
  ...themes.dark,
  meadow: '#2A3129',
  tree: '#46553F',
  treeEdge: '#61744F',
  contour: '#54503F',
  road: '#474A48',
  roadEdge: '#1C1F20',
  wash: '#343C42',
  washEdge: '#7B8B96',
  roof: '#857F72',
  roof2: '#6C675C',
  wall: '#4A4740',
  wall2: '#383630',
  scored: '#24262A',
  shadow: '#000000',
  shadowAlpha: 0.42,
  halo: '#1B1E20',
  grain: '#FFFFFF',
  grainAlpha: 0.35,
  window: '#2E2D2A',
  lit: ['#F0C983'],
  litShare: 0.12,
  strength: 1,
  cards: {
    paper: '#2A2F33',
    edge: '#3D444A',
    ink: '#F2EBDC',
    ink2: '#BFB8A8',
    rule: '#8A9094',
    accent: '#7CCBC6',
    onAccent: '#0E2325',
    shadow: '#000000',
    shadowAlpha: 0.7,
  },
  figure: coat,
  evening: blueHour,
}
