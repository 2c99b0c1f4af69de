/** The colours of the canvas, by theme. Petrol: reached, agreed, act. Ochre: on the way. Rust: broken. Nothing else. */

/** Colours are six-digit hex, so that they serve CSS, Canvas and Phaser alike. */
export interface Palette {
  readonly ground: string
  readonly paper: string
  readonly raised: string
  readonly sunk: string
  readonly line: string
  readonly rule: string
  readonly ink: string
  readonly ink2: string
  readonly accent: string
  readonly onAccent: string
  readonly way: string
  readonly lost: string
  readonly meadow: string
  readonly tree: string
  readonly treeEdge: string
  readonly contour: string
  readonly road: string
  readonly roadEdge: string
  readonly wash: string
  readonly washEdge: string
  readonly roof: string
  readonly roof2: string
  readonly wall: string
  readonly wall2: string
  readonly scored: string
  readonly shadow: string
  readonly shadowAlpha: number
  readonly halo: string
  readonly grain: string
  readonly grainAlpha: number
  readonly window: string
  /** Warm light is only in windows, lamps and doors. */
  readonly lit: readonly string[]
  readonly litShare: number
  /** Width of lines that must be seen, as a multiple. */
  readonly strength: number
  readonly cards: CardPaper
  /** The figure on the map. */
  readonly figure: FigureColours
  readonly evening: EveningColours
}

/** Paper that lies on the map. */
export interface CardPaper {
  readonly paper: string
  readonly edge: string
  readonly ink: string
  readonly ink2: string
  readonly rule: string
  readonly accent: string
  readonly onAccent: string
  readonly shadow: string
  readonly shadowAlpha: number
}

/** A figure cut from card. */
export interface FigureColours {
  readonly card: string
  readonly shade: string
  readonly hair: string
  readonly leg: string
  readonly pram: string
}

/** The evening seen from the side, always in the blue hour. */
export interface EveningColours {
  readonly sky: readonly string[]
  /** Card hills and the houses on them, back to front. */
  readonly hills: readonly string[]
  readonly faces: readonly string[]
  readonly card: string
  readonly lit: readonly string[]
  readonly litShare: number
  readonly wall: string
  readonly wallSide: string
  readonly opening: string
  readonly note: string
  readonly noteInk: string
  readonly pin: string
  readonly night: string
  readonly lines: number
  readonly grainAlpha: number
  readonly figure: FigureColours
}
