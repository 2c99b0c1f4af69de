/** Which file holds the words of the pages in each language, so that a browser fetches it beside the code. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../shared/scenario/schema.ts'

/** A `Link` header by language, as the build wrote down its files; null where nothing was built. */
export function firstWords(folder: string): (language: Language) => string | null {
  const built = manifestOf(folder)
  return (language) => {
    const file = built[`texts/${language}.ts`]?.file
    return file === undefined ? null : `</${file}>; rel=modulepreload`
  }
}

function manifestOf(folder: string): Readonly<Record<string, { readonly file?: string }>> {
  try {
    return JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  } catch {
    return {}
  }
}
