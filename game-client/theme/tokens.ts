/** The colours and measures of everything that is seen: CSS custom properties and the canvas read the same object. */

type Palette = Readonly<Record<string, string>>

/** Petrol: reached, agreed, act. Ochre: on the way. Rust: lost. Plum: only for your eyes. Nothing else is coloured. */
const light = {
  ground: '#EFE8D8',
  paper: '#FAF6EC',
  raised: '#FFFDF7',
  sunk: '#E6DCC6',
  line: '#D3C6AB',
  rule: '#8C8068',
  ink: '#25221B',
  ink2: '#5A5242',
  accent: '#0B5A61',
  onAccent: '#FFFDF7',
  accentSoft: '#D3E3DD',
  way: '#9A5E0C',
  lost: '#9C3520',
  private: '#653A63',
  privateSoft: '#EEE2EA',
} as const satisfies Palette

const dark = {
  ground: '#1B1E20',
  paper: '#22262A',
  raised: '#2A2F33',
  sunk: '#16191B',
  line: '#3D444A',
  rule: '#8A9094',
  ink: '#F2EBDC',
  ink2: '#BFB8A8',
  accent: '#7CCBC6',
  onAccent: '#0E2325',
  accentSoft: '#23444A',
  way: '#F0B555',
  lost: '#F2937A',
  private: '#D9A9D3',
  privateSoft: '#3D2E3D',
} as const satisfies Palette

const contrast = {
  ground: '#FFFFFF',
  paper: '#FFFFFF',
  raised: '#FFFFFF',
  sunk: '#EDEDED',
  line: '#000000',
  rule: '#000000',
  ink: '#000000',
  ink2: '#1F1F1F',
  accent: '#003C43',
  onAccent: '#FFFFFF',
  accentSoft: '#D9ECEC',
  way: '#7A4300',
  lost: '#8B1500',
  private: '#4B1450',
  privateSoft: '#FFFFFF',
} as const satisfies Palette

/** The quiet screen of a talk: the room is what counts, the phone gives light only to one line. */
const dusk = {
  ground: '#242A3C',
  paper: '#2B3146',
  raised: '#323A52',
  sunk: '#1E2433',
  line: '#454D66',
  rule: '#949BB2',
  ink: '#F6EEDF',
  ink2: '#C9C4BC',
  accent: '#86D3CC',
  onAccent: '#10282B',
  accentSoft: '#2F4A55',
  way: '#F2BA60',
  lost: '#F2A08A',
  private: '#E0B7DB',
  privateSoft: '#3F3450',
} as const satisfies Palette

export const themes = { light, dark, contrast, dusk } as const

/** Spacing in CSS px, by name. */
export const space = { 1: 4, 2: 6, 3: 10, 4: 14, 5: 20, 6: 24, 7: 40 } as const

/** Corners: paper, buttons and strips, and the top of a sheet. */
export const radius = { paper: 3, button: 4, sheet: 14 } as const

export const shadow = {
  card: '0 1px 0 var(--line), 0 6px 14px -8px rgb(60 45 20 / 0.28)',
  sheet: '0 -6px 24px -8px rgb(60 45 20 / 0.35)',
} as const
