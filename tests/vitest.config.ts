/** One Vitest project per suite of `npm test`; a single one runs with `npx vitest --config tests/vitest.config.ts --project engine`. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { globsOf, suites } from './runner/suites.mjs'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: suites
      .filter((suite) => suite.folders !== undefined)
      .map((suite) => ({
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: suite.name,
          include: (suite.folders ?? []).flatMap(globsOf),
          environment: 'node',
          pool: 'forks',
          testTimeout: suite.timeout ?? 10_000,
          hookTimeout: suite.timeout ?? 10_000,
        },
      })),
  },
})
