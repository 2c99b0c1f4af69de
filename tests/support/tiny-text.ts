/** Texts for the tiny game. */

/** One text in three languages; plain German says the same as German. */
export function t(de: string, en: string) {
  return { de, en, 'de-simple': de }
}
