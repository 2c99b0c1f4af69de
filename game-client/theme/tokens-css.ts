/** Writes the tokens as CSS custom properties, one block per theme. Runs while building, never in a browser. */
import { radius, shadow, space, themes } from './tokens.ts'

/** A sheet of paper stays paper where the screen around it dims. */
const SHEET = '.play.dusk .sheet'

/** The style sheet with all custom properties. */
export function tokensCss(): string {
  const measures = [
    ...Object.entries(space).map(([name, px]) => `--s${name}:${px}px`),
    ...Object.entries(radius).map(([name, px]) => `--r-${name}:${px}px`),
  ]
  const shadows = Object.entries(shadow).map(([name, value]) => `--shadow-${name}:${value}`)
  const none = Object.keys(shadow).map((name) => `--shadow-${name}:0 0 transparent`)
  return [
    block(':root', ['color-scheme:light', ...colours('light'), ...measures, ...shadows]),
    media('(prefers-color-scheme:dark)', block(':root', ['color-scheme:dark', ...colours('dark'), ...none])),
    block('.dusk', ['color-scheme:dark', ...colours('dusk'), ...none]),
    media('(prefers-color-scheme:light)', block(SHEET, ['color-scheme:light', ...colours('light')])),
    media(
      '(prefers-contrast:more)',
      block(`:root,.dusk,${SHEET}`, ['color-scheme:light', ...colours('contrast'), ...none]),
    ),
    // Paper is light, whatever the screen is.
    media('print', block(`:root,.dusk,${SHEET}`, ['color-scheme:light', ...colours('light')])),
  ].join('\n')
}

function colours(theme: keyof typeof themes): string[] {
  return Object.entries(themes[theme]).map(([name, value]) => `--${kebab(name)}:${value}`)
}

function block(selector: string, declarations: readonly string[]): string {
  return `${selector}{${declarations.join(';')}}`
}

function media(query: string, inner: string): string {
  return `@media ${query}{${inner}}`
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
