/** The theme that the style sheet uses: what the device asks for. */
import { signal } from '@preact/signals'
import type { ThemeName } from '../town/picture.ts'

const queries: readonly (readonly [string, ThemeName])[] = [
  ['(prefers-contrast: more)', 'contrast'],
  ['(prefers-color-scheme: dark)', 'dark'],
]

export const theme = signal<ThemeName>(themeNow())
for (const [query] of queries) {
  matchMedia(query).addEventListener('change', () => {
    theme.value = themeNow()
  })
}

function themeNow(): ThemeName {
  return queries.find(([query]) => matchMedia(query).matches)?.[1] ?? 'light'
}
