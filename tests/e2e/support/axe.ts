/** Asks axe what it would object to on a page. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

interface Axe {
  run(
    where: Document,
    how: object,
  ): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly Found[] }[] }>
}

interface Found {
  readonly html: string
  readonly target: readonly string[]
}

/** By every rule, or by one. The builder brings axe into the page and looks for the first time; later looks need not bring it again. */
export async function objections(page: Page, only?: string): Promise<readonly string[]> {
  const known = await page.evaluate(() => 'axe' in window)
  if (!known) await new AxeBuilder({ page }).setLegacyMode().analyze()
  return page.evaluate(async (rule) => {
    const { axe } = window as unknown as { axe: Axe }
    const options = { resultTypes: ['violations'], ...(rule !== undefined && { runOnly: [rule] }) }
    const { violations } = await axe.run(document, options)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
    )
  }, only)
}
