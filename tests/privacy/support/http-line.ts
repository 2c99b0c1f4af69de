/** Requests whose whole answers are noted: status, headers and body. */
import type { Member } from './member.ts'

export interface Heard {
  readonly status: number
  readonly body: unknown
}

/** One request of this member. What is random by nature (a place in a room) is made equal before it is noted. */
export async function call(base: string, who: Member, method: string, path: string, body?: object): Promise<Heard> {
  const response = await fetch(base + path, {
    method,
    headers: { ...headersOf(who), ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  who.note(
    'http',
    Buffer.from(`${method} ${path}\n${response.status}\n${sent(response.headers)}\n${text.replace(PLACE, '"$1":"*"')}`),
  )
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

const PLACE = /"(sessionId|processId)":"[^"]*"/g

/** Where it comes from and by what device: neither may be found anywhere afterwards. */
export const ADDRESS = '203.0.113.77'
export const DEVICE = 'Frei-Geraet-Wohnzimmer'

export function headersOf({ credential, language }: Member): Record<string, string> {
  return {
    Authorization: `Bearer ${credential}`,
    'Accept-Language': language,
    'User-Agent': DEVICE,
    'X-Forwarded-For': ADDRESS,
  }
}

function sent(headers: Headers): string {
  return [...headers]
    .filter(([name]) => name !== 'date')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}
