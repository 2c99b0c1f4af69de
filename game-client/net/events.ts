/** Takes the text of a Server-Sent Events stream apart. */

export interface SentEvent {
  readonly event: string
  readonly data: string
}

/** The whole events in a piece of a stream, and the rest that waits for more. Comments say nothing. */
export function readEvents(text: string): { readonly events: readonly SentEvent[]; readonly left: string } {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n')
  const left = blocks.pop() ?? ''
  return { events: blocks.map(readEvent).filter(({ data }) => data !== ''), left }
}

function readEvent(block: string): SentEvent {
  const fields = block.split('\n').map((line): [string, string] => {
    const at = line.indexOf(':')
    return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1).replace(/^ /, '')]
  })
  const values = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value)
  return { event: values('event').at(-1) ?? 'message', data: values('data').join('\n') }
}
