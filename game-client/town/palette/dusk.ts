/** The map at the same hour as the opening: windows are warm, families are petrol, the two never share a hue. */

import { themes } from '../../theme/tokens.ts'
import { dark } from './dark.ts'
import { blueHour, coat } from './evening.ts'
import type { Palette } from './palette.ts'

export const dusk: Palette = {
  ...dark,
  ...themes.dusk,
  meadow: '#2B3A3D',
  tree: '#34463F',
  treeEdge: '#52695A',
  contour: '#69708C',
  road: '#4D5268',
  roadEdge: '#1D2232',
  wash: '#323A52',
  washEdge: '#8E97B8',
  roof: '#8A889A',
  roof2: '#6B6B7E',
  wall: '#565870',
  wall2: '#424459',
  scored: '#1D2130',
  shadow: '#080B16',
  shadowAlpha: 0.5,
  halo: '#242A3C',
  grainAlpha: 0.3,
  window: '#343950',
  lit: blueHour.lit,
  litShare: 0.34,
  cards: {
    paper: '#F6EEDC',
    edge: '#F6EEDC',
    ink: '#25221B',
    ink2: '#5A5242',
    rule: '#8C8068',
    accent: '#0B5A61',
    onAccent: '#FFFDF7',
    shadow: '#04060E',
    shadowAlpha: 0.8,
  },
  figure: coat,
  evening: blueHour,
}
