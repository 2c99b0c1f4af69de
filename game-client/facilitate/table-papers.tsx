/** What lies on the table now, as everybody sees it: proposal, turned cards, news. */
import type { VNode } from 'preact'
import { frame, view } from '../net/stores.ts'
import { phaseNow } from '../play/course.ts'
import { Ending } from '../play/ending.tsx'
import { News } from '../play/news.tsx'
import { Proposals } from '../play/proposal.tsx'
import { Turned } from '../play/turned.tsx'

export function TablePapers(): VNode | null {
  const seen = view.value
  const structure = frame.value
  if (seen === null || structure === null || seen.status === 'lobby') return null
  const shows = phaseNow(structure, seen)?.shows ?? []
  return (
    <>
      {shows.includes('ending') && <Ending />}
      {shows.includes('proposal') && <Proposals />}
      {shows.includes('news') && <News />}
      {shows.includes('choices') &&
        Object.keys(seen.choices)
          .slice(-1)
          .map((id) => <Turned key={id} choice={id} />)}
    </>
  )
}
