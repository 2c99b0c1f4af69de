/** The pages of law in every language. */
import type { Language } from '../../../shared/scenario/schema.ts'
import { de } from './de.ts'
import { deSimple } from './de-simple.ts'
import { en } from './en.ts'
import type { LegalTexts } from './legal.ts'

export const LEGAL: Readonly<Record<Language, LegalTexts>> = { de, en, 'de-simple': deSimple }
