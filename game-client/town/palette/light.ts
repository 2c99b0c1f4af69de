/** By day: paper, sepia, a tinted plan. */
import { themes } from '../../theme/tokens.ts'
import { blueHour } from './evening.ts'
import type { Palette } from './palette.ts'

export const light: Palette = {
  ...themes.light,
  meadow: '#DADDBB',
  tree: '#B4BC91',
  treeEdge: '#8E9A6C',
  contour: '#B49F78',
  road: '#FFFBF1',
  roadEdge: '#CDBF9F',
  wash: '#DADBD3',
  washEdge: '#8C979A',
  roof: '#FFFCF3',
  roof2: '#F0E6D0',
  wall: '#D8CBB0',
  wall2: '#BFB093',
  scored: '#8B7C62',
  shadow: '#4A3A1E',
  shadowAlpha: 0.2,
  halo: '#FAF6EC',
  grain: '#4A3A1E',
  grainAlpha: 0.5,
  window: '#B9AC92',
  lit: [],
  litShare: 0,
  strength: 1,
  cards: {
    paper: '#FFFDF7',
    edge: '#D3C6AB',
    ink: '#25221B',
    ink2: '#5A5242',
    rule: '#8C8068',
    accent: '#0B5A61',
    onAccent: '#FFFDF7',
    shadow: '#3C2D14',
    shadowAlpha: 0.5,
  },
  figure: { card: '#A98F66', shade: '#8A7350', hair: '#25221B', leg: '#25221B', pram: '#9A5E0C' },
  evening: blueHour,
}
