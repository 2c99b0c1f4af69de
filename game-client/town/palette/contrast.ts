/** For eyes that need it plain: black on white, stronger lines, no grain. */
import { themes } from '../../theme/tokens.ts'
import { plainHour } from './evening.ts'
import { light } from './light.ts'
import type { Palette } from './palette.ts'

export const contrast: Palette = {
  ...light,
  ...themes.contrast,
  meadow: '#F2F4E8',
  tree: '#D9DEC6',
  treeEdge: '#4A5536',
  contour: '#9A9A9A',
  road: '#FFFFFF',
  roadEdge: '#6B6B6B',
  wash: '#EEF1F3',
  washEdge: '#000000',
  roof: '#FFFFFF',
  roof2: '#EFEFEF',
  wall: '#BDBDBD',
  wall2: '#8A8A8A',
  scored: '#2B2B2B',
  shadowAlpha: 0.12,
  halo: '#FFFFFF',
  grainAlpha: 0,
  window: '#6B6B6B',
  strength: 1.4,
  cards: {
    paper: '#FFFFFF',
    edge: '#000000',
    ink: '#000000',
    ink2: '#1F1F1F',
    rule: '#000000',
    accent: '#003C43',
    onAccent: '#FFFFFF',
    shadow: '#000000',
    shadowAlpha: 0,
  },
  figure: { card: '#4A4A4A', shade: '#1F1F1F', hair: '#000000', leg: '#000000', pram: '#7A4300' },
  evening: plainHour,
}
