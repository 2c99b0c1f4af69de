/** What every page of ours brings with it: strict headers, no cookies, nothing from elsewhere; and that this would be noticed. */
import { expect } from '@playwright/test'
import { everythingIn } from './support/room.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { openTable } from './support/table.ts'
import { phone, test, watch } from './support/visit.ts'

const server = serverOfThisFile()

test('strict headers on pages, their parts and the interface', async () => {
  const table = await openTable(server.base)
  const page = await (await fetch(server.base)).text()
  const parts = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '')
  expect(parts.length).toBeGreaterThan(2)
  for (const path of ['/', ...parts, '/api/scenarios', `/api/join/${table.code}`, '/api/seat', '/nothing']) {
    const { headers } = await fetch(new URL(path, server.base))
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).toContain("script-src 'self'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).not.toMatch(/unsafe|\*|https?:/)
    expect(headers.get('referrer-policy'), path).toBe('no-referrer')
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('set-cookie'), path).toBeNull()
    expect(headers.get('x-powered-by'), path).toBeNull()
    expect(headers.get('access-control-allow-origin'), path).toBeNull()
  }
})

test('a request to elsewhere, a style inside the page and a complaint would be noticed', async ({ visit }) => {
  const page = await visit({ at: server.base, size: phone, excuse: /./ })
  const seen: string[] = []
  watch(page, server.base, (complaint) => seen.push(complaint))
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  await page.evaluate(() => fetch('http://localhost:9/').catch(() => undefined))
  await page.evaluate(() => setTimeout(() => void Promise.reject(new Error('forgotten'))))
  await expect.poll(() => seen.join('\n')).toContain('Content Security Policy')
  await expect.poll(() => seen.join('\n')).toContain('localhost:9')
  await expect.poll(() => seen.join('\n')).toContain('forgotten')
})

test('what is folded away, in an attribute or in a field would be found', async ({ visit }) => {
  const page = await visit({ at: server.base, size: phone })
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<details><p>Kanarien  <b>vogel</b></p></details><i title="Zeisig"></i>',
    )
    const field = document.createElement('input')
    field.value = 'Stieglitz'
    document.body.append(field)
  })
  expect(await everythingIn(page)).toMatch(/Kanarien vogel.*Zeisig.*Stieglitz/)
})
