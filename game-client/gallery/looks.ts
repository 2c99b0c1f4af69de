/** How a page can be looked at: the sizes of screens, the lights of devices, the languages. */
import type { Language } from '../../shared/scenario/schema.ts'

/** Screens in CSS pixels. */
export const sizes = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1280, height: 800 },
  wall: { width: 1920, height: 1080 },
} as const

/** What a device asks for in each of them. */
export const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const

export const languages = ['de', 'en', 'de-simple'] as const satisfies readonly Language[]
export const towns = ['off', 'canvas', 'webgl'] as const

export type Size = keyof typeof sizes
export type Theme = keyof typeof themes
export type Town = (typeof towns)[number]

export const allSizes = Object.keys(sizes) as Size[]
export const allThemes = Object.keys(themes) as Theme[]
