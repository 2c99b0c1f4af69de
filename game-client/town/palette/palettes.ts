/** The colours of every theme. */
import type { ThemeName } from '../picture.ts'
import { contrast } from './contrast.ts'
import { dark } from './dark.ts'
import { dusk } from './dusk.ts'
import { light } from './light.ts'
import type { Palette } from './palette.ts'

/** Every theme is complete. */
export const palettes: Readonly<Record<ThemeName, Palette>> = { light, dark, contrast, dusk }
