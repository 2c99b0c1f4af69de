/** The quiet beginning: the role is laid down, and everybody gives one word. */
import type { VNode } from 'preact'
import { draftOf } from '../net/drafts.ts'
import { free, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { Draft } from '../ui/draft.tsx'
import { Saved } from '../ui/saved.tsx'
import { s } from '../ui/words.ts'

export function Words(): VNode {
  const own = mine.value.me?.word ?? null
  const role = mine.value.me?.role ?? null
  const typed = draftOf('word').trim()
  return (
    <section class="words">
      {offered('word') && (
        <div id="word">
          <p class="label">{s('debrief.word')}</p>
          <Draft name="word" label={s('debrief.word')} most={60} />
          {view.value?.pace === 'room' && <p class="hint">{t('word.hint')}</p>}
          {/* The first word is the main step of whoever has a foot to the screen. */}
          {typed !== '' && (own !== null || role === null) && (
            <Do offer="word" draft="word">
              {t(own === null ? 'word.give' : 'word.replace')}
            </Do>
          )}
        </div>
      )}
      <Saved about="word" />
      <WordsGiven />
    </section>
  )
}

export function WordsGiven(): VNode | null {
  const words = (view.value?.words ?? []).map((id) => free.value[id] ?? '').filter((word) => word !== '')
  if (words.length === 0) return null
  return (
    <ul class="cloud" aria-label={t('word.all')}>
      {counted(words).map(([word, times]) => (
        <li key={word} data-times={Math.min(times, MOST)}>
          {word}
          {times > 1 && <small> {t('word.times', { times })}</small>}
        </li>
      ))}
    </ul>
  )
}

/** From so many on, a word grows no more. */
const MOST = 5

/** Each word once, in alphabetical order, with how many gave it: so that nobody reads who gave it first. */
function counted(words: readonly string[]): readonly (readonly [string, number])[] {
  const groups = Map.groupBy(words, (word) => word.trim().toLocaleLowerCase())
  return [...groups.values()]
    .map((same) => [same.toSorted()[0] ?? '', same.length] as const)
    .toSorted(([a], [b]) => a.localeCompare(b))
}
