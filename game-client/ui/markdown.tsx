/** The little Markdown that scenario texts use: paragraphs, lists, strong and emphasised words. Never HTML. */
import type { ComponentChildren, VNode } from 'preact'
import { langOf } from './words.ts'

const LIST = /^[-*] /
// A star beside a space marks nothing: 2 * 3 * 4.
const MARKED = /(\*\*[^*\s](?:[^*]*[^*\s])?\*\*|\*[^*\s](?:[^*]*[^*\s])?\*)/

/** A text as paragraphs and lists. */
export function Markdown({ text, class: name }: { readonly text: string; readonly class?: string }): VNode | null {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '')
  if (blocks.length === 0) return null
  return (
    <div class={name === undefined ? 'md' : `md ${name}`} lang={langOf(text)}>
      {blocks.map(block)}
    </div>
  )
}

function block(text: string, key: number): VNode {
  const lines = text.trim().split('\n')
  if (!lines.every((line) => LIST.test(line))) return <p key={key}>{inline(lines.join(' '))}</p>
  return (
    <ul key={key}>
      {lines.map((line, at) => (
        <li key={at}>{inline(line.replace(LIST, ''))}</li>
      ))}
    </ul>
  )
}

function inline(text: string): ComponentChildren[] {
  return text.split(MARKED).map((part, at) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the parts of a text never move
    if (part.startsWith('**') && part.length > 4) return <strong key={at}>{part.slice(2, -2)}</strong>
    if (part.startsWith('*') && part.length > 2) return <em key={at}>{part.slice(1, -1)}</em>
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the parts of a text never move
    return part
  })
}
