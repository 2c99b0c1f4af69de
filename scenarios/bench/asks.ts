/** What a role asks, as authors write it in their files: `share:heim`, `choose:besuche`, `fill:treff:month:march`. */
import type { RoleCommand } from '../../shared/engine/commands.ts'

/** The ask of that name, as the engine names its offers; null where no role can ask anything of that shape. */
export function askNamed(name: string): RoleCommand | null {
  const [type, first, second = null, third, ...rest] = name.split(':')
  if (rest.length > 0) return null
  if (type === 'ready') return first === undefined ? { type } : null
  if (first === undefined) return null
  if (type === 'promise') return third === undefined ? { type, promise: first, measure: second } : null
  if (type === 'fill')
    return second === null || third === undefined ? null : { type, proposal: first, field: second, option: third }
  if (third !== undefined) return null
  if (type === 'say' || type === 'hear') return second === null ? null : spoken(type, first, second)
  return second === null ? simple(type, first) : null
}

function spoken(type: 'say' | 'hear', about: string, yes: string): RoleCommand | null {
  if (yes !== 'true' && yes !== 'false') return null
  return type === 'say' ? { type, card: about, said: yes === 'true' } : { type, from: about, heard: yes === 'true' }
}

function simple(type: string | undefined, id: string): RoleCommand | null {
  switch (type) {
    case 'share':
    case 'release':
      return { type, card: id }
    case 'choose':
      return { type, measure: id }
    case 'act':
      return { type, act: id }
    case 'sign':
    case 'unsign':
      return { type, proposal: id }
    case 'confirm':
      return { type, promised: id }
    default:
      return null
  }
}
