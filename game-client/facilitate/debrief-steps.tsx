/** The steps of the debrief that the facilitator opens: what was guessed stays covered until a what-if has run. */
import type { VNode } from 'preact'
import { Run } from '../debrief/run.tsx'
import { TwoCourses } from '../debrief/two-courses.tsx'
import { WordsGiven } from '../debrief/words.tsx'
import { mine, offers, view } from '../net/stores.ts'
import { isShown } from '../play/shown.ts'
import { t } from '../texts/texts.ts'
import { s } from '../ui/words.ts'

/** Before its texts are sent, a question is not due. */
function isTold(whatIf: string): boolean {
  return s(`debrief.whatIfs.${whatIf}.title`) !== ''
}

export function DebriefSteps(): VNode | null {
  const seen = view.value
  const newest = Object.keys(seen?.published ?? {}).at(-1)
  const whatIfs = mine.value.table?.whatIfs ?? []
  if (seen === null || seen.ending === null) return null
  return (
    <section class="debrief-steps">
      {isShown('words') && <WordsGiven />}
      {whatIfs.filter(isTold).map((id) => {
        const result = seen.published[id]
        return (
          <article key={id} class="paper what-if">
            <h3>{s(`debrief.whatIfs.${id}.title`)}</h3>
            <p>{s(`debrief.whatIfs.${id}.question`)}</p>
            {result !== undefined && (
              <details open={id === newest}>
                <summary>{t('whatIf.compare')}</summary>
                <TwoCourses id={id} result={result} />
                <p class="hint">{s('debrief.caution')}</p>
              </details>
            )}
            {result === undefined && offers.value.has(`publish:${id}`) && (
              <>
                <p class="hint">{t('whatIf.guessFirst')}</p>
                <Run whatIf={id} />
              </>
            )}
          </article>
        )
      })}
    </section>
  )
}
