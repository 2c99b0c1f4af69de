/** Who I am, where the evening stands, and how long this phase still takes. */
import type { VNode } from 'preact'
import { frame, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Clock } from '../ui/clock.tsx'
import { LinkState } from '../ui/link.tsx'
import { initials, roleShort, s } from '../ui/words.ts'
import { courseOf, rolesAreDown } from './course.ts'

export function TopBar(): VNode | null {
  const seen = view.value
  if (seen === null) return null
  const structure = frame.value
  const down = structure !== null && rolesAreDown(structure, seen)
  const role = down ? null : (mine.value.me?.role ?? null)
  return (
    <header class="top">
      {role !== null && (
        <span class="badge" aria-hidden="true">
          {initials(role)}
        </span>
      )}
      <p class="who">
        <b>{role === null ? t(down ? 'role.down' : 'role.none') : roleShort(role)}</b>
        <small>{s(`rounds.${seen.round}.name`)}</small>
      </p>
      <Course />
      <Clock />
      <LinkState />
    </header>
  )
}

/** The phases of the round as short bars: past, now, to come. */
export function Course(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null) return null
  // Before the start, nothing runs yet.
  const lobby = seen.status === 'lobby'
  const steps = courseOf(structure, seen).filter(({ round }) => round === seen.round)
  return (
    <ol class="course" aria-label={t('course.label')}>
      {steps.map(({ phase, round, at }) => (
        <li key={phase} class={lobby ? 'next' : at} aria-current={at === 'now' && !lobby ? 'step' : undefined}>
          <span>{s(`rounds.${round}.phases.${phase}.name`)}</span>
        </li>
      ))}
    </ol>
  )
}
