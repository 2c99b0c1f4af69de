/** Which pages may talk to a server that is known under an address of its own. */
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../game-server/config.ts'
import { isOwnOrigin, secureHeaders } from '../../game-server/http/headers.ts'

const config = readConfig({ PUBLIC_URL: 'https://planspiel.halle.example/start?x=1' })
const behindProxy = 'planspiel.halle.example'

describe('a server with an address of its own', () => {
  test.each(['https://planspiel.halle.example', null])('hears %s', (origin) => {
    expect(isOwnOrigin(config, origin, behindProxy)).toBe(true)
    expect(isOwnOrigin(config, origin, '127.0.0.1:2567')).toBe(true)
  })

  test('hears its own pages where it was called by another name, as on the laptop it runs on', () => {
    expect(isOwnOrigin(config, 'http://localhost:2567', 'localhost:2567')).toBe(true)
  })

  test.each([
    'https://evil.example',
    'https://planspiel.halle.example.evil.example',
    'https://evil-planspiel.halle.example',
    'https://halle.example',
    'https://www.planspiel.halle.example',
    'https://planspiel.halle.example:8443',
    'https://PLANSPIEL.halle.example/',
    'https://xn--plnspiel-0za.halle.example',
    'http://localhost',
    'http://127.0.0.1:2567',
    'null',
    '',
  ])('does not hear %s', (origin) => {
    expect(isOwnOrigin(config, origin, behindProxy)).toBe(false)
  })
})

describe('a server that is known by https', () => {
  test.each([
    ['https://planspiel.halle.example', 'max-age=31536000; includeSubDomains'],
    ['http://planspiel.halle.example', undefined],
  ])('%s asks browsers to keep to it: %s', (url, asked) => {
    const headers: Record<string, unknown> = {}
    const response = {
      setHeader: (name: string, value: unknown) => Object.assign(headers, { [name]: value }),
      removeHeader: () => undefined,
    }
    secureHeaders(readConfig({ PUBLIC_URL: url }))({} as never, response as never, () => undefined)
    expect(headers['Strict-Transport-Security']).toBe(asked)
  })
})

describe('settings', () => {
  test.each([
    [{ PORT: 'none' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ PUBLIC_URL: 'planspiel.example' }, /PUBLIC_URL/],
    [{ PUBLIC_URL: 'ftp://planspiel.example' }, /PUBLIC_URL/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [{ TRUSTED_PROXIES: '-1' }, /TRUSTED_PROXIES/],
  ])('that cannot be used (%o) are named', (env, named) => {
    expect(() => readConfig(env)).toThrow(named)
  })
})
