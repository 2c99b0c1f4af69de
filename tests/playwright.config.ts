/** Runs tests/e2e in a real Chromium. Each file starts its own server, so that no evening sees another's store. */
import { defineConfig } from '@playwright/test'

/** Chromium stays silent: no request of its own may blur the test that none leaves our origin. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  timeout: 300_000,
  expect: { timeout: 15_000, toMatchAriaSnapshot: { pathTemplate: '{testDir}/aria/{arg}{ext}' } },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: 'line',
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', ...quiet],
    },
  },
})
