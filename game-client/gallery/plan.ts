/** Which pictures a call asks for, and what their files are called. Pure. */
import type { Language } from '../../shared/scenario/schema.ts'
import type { Flags } from './flags.ts'
import { allSizes, allThemes, languages, type Size, type Theme } from './looks.ts'
import type { StepOfCourse } from './table.ts'
import type { EveningView, Moment, View } from './views.ts'

export interface Shot {
  readonly scenario: string
  readonly phase: string
  readonly view: string
  readonly size: Size
  readonly theme: Theme
  readonly language: Language
}

export interface Look {
  readonly size: Size
  readonly theme: Theme
}

/** The name of the phase in a picture's file. */
export function labelOf(phase: string, after: boolean): string {
  return after ? `${phase}-after` : phase
}

/** The phases that matter most for a view, as labels: the first of the course that fits each of its moments. */
export function bestPhases(view: EveningView, course: readonly StepOfCourse[]): readonly string[] {
  return view.best.flatMap((moment) => {
    const found = moment.of === 'lobby' ? 'lobby' : stepFor(moment.of, course)?.phase
    return found === undefined ? [] : [labelOf(found, moment.after === true)]
  })
}

function stepFor(of: Exclude<Moment['of'], 'lobby'>, course: readonly StepOfCourse[]): StepOfCourse | undefined {
  if (of === 'last') return course.at(-1)
  return course.find(({ frame }) => (of === 'choice' ? frame.choice !== null : frame.shows.includes(of)))
}

/** Whether a phase shows what an earlier one of the course showed already, as in a second year. */
export function isAgain(course: readonly StepOfCourse[], phase: string): boolean {
  const at = course.findIndex((step) => step.phase === phase)
  const kindOf = ({ frame: { look, shows, choice, vote } }: StepOfCourse) => JSON.stringify([look, shows, choice, vote])
  const kinds = course.map(kindOf)
  return at >= 0 && kinds.indexOf(kinds[at] ?? '') < at
}

/** How a view is to be looked at in a phase of the evening; nothing where it is not asked for there. */
export function looksInPhase(
  flags: Flags,
  view: EveningView,
  at: { readonly phase: string; readonly after: boolean; readonly best: readonly string[]; readonly again?: boolean },
): readonly Look[] {
  if (!asked(flags, view, at.phase)) return []
  const best = at.best.includes(labelOf(at.phase, at.after))
  const usual = at.after === (view.every === 'after' && at.phase !== 'lobby')
  const narrowed = flags.views.length > 0 || flags.phases.length > 0
  if (flags.everything || best) return looks(flags, view)
  if (!usual || (!narrowed && (view.every === undefined || at.again === true))) return []
  return pairs(
    flags.sizes.length > 0 ? flags.sizes : [view.sizes[0]],
    flags.themes.length > 0 ? flags.themes : ['light'],
  )
}

/** How a panel is to be looked at: at home and by day, unless more is asked for. */
export function looksOfPanel(flags: Flags, view: View, phase: string): readonly Look[] {
  const { sizes, themes, everything } = flags
  if (!asked(flags, view, phase)) return []
  return pairs(
    sizes.length > 0 ? sizes : everything ? allSizes : [view.sizes[0]],
    themes.length > 0 ? themes : everything ? allThemes : ['light'],
  )
}

/** How a view is to be looked at that stands for itself. */
export function looksAt(flags: Flags, view: View, phase: string): readonly Look[] {
  return asked(flags, view, phase) ? looks(flags, view) : []
}

/** On all its screens by day; at home in all themes. */
function looks({ sizes, themes, everything }: Flags, view: View): readonly Look[] {
  const screens = sizes.length > 0 ? sizes : everything ? allSizes : view.sizes
  const lights: readonly Theme[] = themes.length > 0 ? themes : everything ? allThemes : ['light']
  const more = themes.length > 0 || everything ? [] : allThemes.filter((theme) => theme !== 'light')
  return [...pairs(screens, lights), ...pairs(screens.slice(0, 1), more)]
}

function pairs(screens: readonly Size[], lights: readonly Theme[]): readonly Look[] {
  return screens.flatMap((size) => lights.map((theme) => ({ size, theme })))
}

function asked({ views, phases }: Flags, { id }: View, phase: string): boolean {
  return (views.length === 0 || views.includes(id)) && (phases.length === 0 || phases.includes(phase))
}

/** The languages that a call asks for. */
export function languagesOf({ languages: given, everything }: Flags): readonly Language[] {
  if (given.length > 0) return given
  return everything ? languages : ['de']
}

/** Speaks for itself: `dienstag-17-uhr--talk1--participant-now--phone--light--de.png`. */
export function fileOf({ scenario, phase, view, size, theme, language }: Shot): string {
  return `${[scenario, phase, view, size, theme, language].join('--')}.png`
}

/** The shot that a file shows; undefined for every other file. */
export function shotOf(file: string): Shot | undefined {
  const [scenario, phase, view, size, theme, language, ...more] = file.replace(/\.png$/, '').split('--')
  const isSize = allSizes.find((known) => known === size)
  const isTheme = allThemes.find((known) => known === theme)
  const isLanguage = languages.find((known) => known === language)
  if (!file.endsWith('.png') || more.length > 0 || scenario === undefined || phase === undefined) return undefined
  if (view === undefined || isSize === undefined || isTheme === undefined || isLanguage === undefined) return undefined
  return { scenario, phase, view, size: isSize, theme: isTheme, language: isLanguage }
}
