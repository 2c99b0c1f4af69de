/** What the pages of law say, and what each table of the file holds. */

export const PAGES = ['impressum', 'datenschutz', 'barrierefreiheit', 'gespeichert'] as const
export type Page = (typeof PAGES)[number]

/** In braces: what the operator has said of itself. A paragraph whose brace has no value is left out. */
export interface Section {
  readonly title: string
  readonly paragraphs: readonly string[]
}

export interface LegalTexts {
  readonly pages: Readonly<Record<Page, { readonly title: string; readonly sections: readonly Section[] }>>
  /** Where the operator has said nothing of itself. */
  readonly unnamed: string
  /** What lies in each table of the file, by its name. */
  readonly stored: Readonly<Record<string, string>>
  readonly columns: string
  readonly home: string
}
