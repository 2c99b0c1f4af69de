/** The questions that are answered aloud: the phone shows nothing else. */
import type { VNode } from 'preact'
import { frame } from '../net/stores.ts'
import { s } from '../ui/words.ts'

export function Questions(): VNode {
  const count = frame.value?.questions ?? 0
  return (
    <ol class="questions">
      {Array.from({ length: count }, (_, at) => (
        <li key={at}>{s(`debrief.questions.${at}`)}</li>
      ))}
    </ol>
  )
}
