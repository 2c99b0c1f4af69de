/** How the next step is called, wherever it leads. */
import { t } from '../texts/texts.ts'
import { s } from '../ui/words.ts'
import type { MainStep } from './waiting.ts'

export function stepLabel({ key, values }: MainStep): string {
  return t(key, Object.fromEntries(Object.entries(values).map(([name, text]) => [name, s(text)])))
}
