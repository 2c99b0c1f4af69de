/** A report as something to look at: sections of pictures and tables, painted for a terminal or for a page. */

export interface Document {
  readonly title: string
  readonly setup: string
  readonly caution: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly parts: readonly Part[]
}

export type Part = Strips | Bars | Spans | Stack | Table | List | Note

/** How values spread over one scale, with marks that they are seen against. */
export interface Strips {
  readonly kind: 'strips'
  readonly caption: string
  readonly rows: readonly Strip[]
  readonly aim: number | null
  readonly names: { readonly aim: string; readonly reference: string; readonly row: string }
  /** The five heads of low, quarter, middle, three quarters, high. */
  readonly heads: readonly string[]
  readonly format: (value: number) => string
}
interface Strip {
  readonly label: string
  readonly reference: number
  readonly low: number
  readonly quarter: number
  readonly middle: number
  readonly threeQuarters: number
  readonly high: number
}

/** One bar each, to the right or to the left of nothing; `more` are columns beside it. */
export interface Bars {
  readonly kind: 'bars'
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly { readonly label: string; readonly value: number; readonly more: readonly string[] }[]
  readonly format: (value: number) => string
}

/** From less to more. */
export interface Spans {
  readonly kind: 'spans'
  readonly caption: string
  readonly heads: readonly [string, string, string]
  readonly rows: readonly { readonly label: string; readonly less: number; readonly more: number }[]
  readonly format: (value: number) => string
}

/** Shares of a whole. */
export interface Stack {
  readonly kind: 'stack'
  readonly caption: string
  readonly head: string
  readonly names: readonly string[]
  readonly rows: readonly { readonly label: string; readonly parts: readonly number[] }[]
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly { readonly mark: string; readonly weight: number; readonly text: string }[]
}

export interface Note {
  readonly kind: 'note'
  readonly text: string
}
