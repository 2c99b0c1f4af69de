/** The colours of a whole town, by theme: the tints of its places, water, roofs, the five levels of a figure, fog. */
import type { Palette } from '../palette/palette.ts'
import { palettes } from '../palette/palettes.ts'
import type { ThemeName } from '../picture.ts'

/** Beside the colours of every map; each list has one colour per wash, tone or level. */
export interface CityColours extends Palette {
  readonly water: string
  readonly waterLine: string
  readonly riverInk: string
  readonly rail: string
  readonly fields: readonly string[]
  readonly furrow: string
  readonly washes: readonly string[]
  readonly edges: readonly string[]
  readonly tileA: string
  readonly tileB: string
  readonly levels: readonly string[]
  readonly hatch: string
  readonly fog: string
  readonly fogLine: string
}

const light: CityColours = {
  ...palettes.light,
  water: '#C9D8D4',
  waterLine: '#6F979A',
  riverInk: '#2F5F64',
  rail: '#6B604C',
  fields: ['#ECE2C0', '#E7DDB6', '#EBE5CA', '#E2DFBB'],
  furrow: '#D2C496',
  washes: ['#DADBD3', '#EAD5C4', '#ECDBB4', '#E0D9C4', '#D9E1C8', '#EAE3C6'],
  edges: ['#8C979A', '#B47D64', '#B99347', '#9A8E6B', '#88A06F', '#B2A266'],
  tileA: '#EBC9AE',
  tileB: '#D9AE90',
  levels: ['#F5ECD6', '#EFDDB9', '#E4C596', '#D5A874', '#C08A58'],
  hatch: '#54331A',
  fog: '#F4EFE3',
  fogLine: '#A79B82',
}

const dark: CityColours = {
  ...palettes.dark,
  water: '#1D3A44',
  waterLine: '#4E7A86',
  riverInk: '#A6C8CF',
  rail: '#A59A84',
  fields: ['#35352A', '#383726', '#32342B', '#3A382B'],
  furrow: '#4B4935',
  washes: ['#343C42', '#453630', '#463E2B', '#3C3A32', '#333F33', '#383829'],
  edges: ['#7B8B96', '#B98770', '#BFA262', '#9F977E', '#8AA87C', '#A39B6B'],
  tileA: '#8E6F5E',
  tileB: '#6F5648',
  levels: ['#35362F', '#474033', '#5F4D36', '#7A5C39', '#99703F'],
  hatch: '#14100A',
  fog: '#262B30',
  fogLine: '#6E767C',
}

const contrast: CityColours = {
  ...palettes.contrast,
  water: '#D7E6EC',
  waterLine: '#00333A',
  riverInk: '#00333A',
  rail: '#000000',
  fields: ['#FBFAF2', '#F5F3E4', '#FFFFFF', '#F3F3EA'],
  furrow: '#BDBDA8',
  washes: ['#EEF1F3', '#FAEDE6', '#FBF3DC', '#F4F2EA', '#EDF4E6', '#F8F6E8'],
  edges: ['#000000', '#000000', '#000000', '#000000', '#000000', '#000000'],
  tileA: '#F0DDD0',
  tileB: '#D9B9A6',
  levels: ['#FFFFFF', '#F7E8CB', '#EACB99', '#D8A964', '#C0873F'],
  hatch: '#000000',
  fog: '#FFFFFF',
  fogLine: '#000000',
}

const dusk: CityColours = {
  ...palettes.dusk,
  water: '#22405A',
  waterLine: '#5C86A3',
  riverInk: '#B4CFE2',
  rail: '#A9A6B8',
  fields: ['#3A3F4A', '#373E48', '#3D4350', '#40444C'],
  furrow: '#4E5560',
  washes: ['#323A52', '#443C4E', '#4A4550', '#3F4154', '#344A50', '#3B434E'],
  edges: ['#8E97B8', '#BD93A2', '#C0AB88', '#A09DAA', '#8CAA9E', '#A6A999'],
  tileA: '#927480',
  tileB: '#70586A',
  levels: ['#343A50', '#49465A', '#635055', '#81664F', '#A37B51'],
  hatch: '#10131F',
  fog: '#2B3146',
  fogLine: '#7C84A0',
}

/** Every theme is complete. */
export const cityColours: Readonly<Record<ThemeName, CityColours>> = { light, dark, contrast, dusk }

/** The entry of a list that a number means, whatever the number is. */
export function tone(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '#808080'
}
