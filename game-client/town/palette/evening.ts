/** The blue hour of a Tuesday late in November. */
import type { EveningColours, FigureColours } from './palette.ts'

export const coat: FigureColours = {
  card: '#F3E7CF',
  shade: '#CDBFA8',
  hair: '#2A2330',
  leg: '#10131F',
  pram: '#F2BA60',
}

export const blueHour: EveningColours = {
  sky: ['#1F2A46', '#3C4767', '#79708A', '#C6957F', '#EBC29A'],
  hills: ['#77728A', '#5F6079', '#4B4F69', '#3A405A', '#2C334B', '#20263A'],
  faces: ['#9A8F9A', '#807C8E', '#6A6A80', '#565970', '#474B63', '#3A3F56'],
  card: '#F3E7CF',
  lit: ['#FFD98F', '#F6C173', '#FFE8BC', '#EFAF5C'],
  litShare: 0.34,
  wall: '#59607A',
  wallSide: '#3B4159',
  opening: '#171C2D',
  note: '#F3E7CF',
  noteInk: '#25221B',
  pin: '#9C3520',
  night: '#0A0E1C',
  lines: 1,
  grainAlpha: 0.3,
  figure: coat,
}

/** The same hour for eyes that need it plain: fewer tones, no lines that mean nothing. */
export const plainHour: EveningColours = {
  ...blueHour,
  sky: ['#0B1020', '#141B33', '#232C4C', '#3A4468', '#5A6488'],
  hills: ['#2E3654', '#262D48', '#1F253D', '#181D32', '#121627', '#0C0F1C'],
  faces: ['#5C6484', '#525A7A', '#485070', '#3E4664', '#343B57', '#2B314A'],
  card: '#FFFFFF',
  note: '#FFFFFF',
  noteInk: '#000000',
  wall: '#3C4464',
  wallSide: '#20263E',
  opening: '#05070F',
  night: '#000000',
  lines: 0,
  grainAlpha: 0,
  figure: { ...coat, card: '#FFFFFF', shade: '#BDBDBD' },
}
