/** Builds the pages: one small first screen, everything else in parts that are loaded when they are needed. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import { leanPhaser } from './lean-phaser.ts'
import { tokensCss } from './theme/tokens-css.ts'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [tokens(), leanPhaser(), leftOut(), brotli()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // A strict CSP allows no inline script, and every browser we serve knows modulepreload.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
})

/** CSS and canvas read the same tokens: the custom properties are written from the TypeScript object. */
function tokens(): Plugin {
  const name = 'virtual:tokens.css'
  return {
    name: 'tokens',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? tokensCss() : null),
  }
}

/**
 * Parts of libraries that these pages never reach: number patterns of ICU (no text of ours has one; a test holds it), the
 * transport over HTTP/3, inputs sampled many times a second, what serves one foreign host or browsers without `fetch`, and
 * accounts with what they would keep on the device. Whoever did reach them would be told so.
 */
function leftOut(): Plugin {
  const never = `{ throw new Error('left-out') }`
  const parts: Readonly<Record<string, string>> = {
    '@formatjs/icu-skeleton-parser/index.js': [
      'parseDateTimeSkeleton',
      'parseNumberSkeleton',
      'parseNumberSkeletonFromString',
    ]
      .map((name) => `export function ${name}() ${never}`)
      .join('\n'),
    '@colyseus/sdk/build/transport/H3Transport.mjs': `export class H3TransportTransport { constructor() ${never} }`,
    '@colyseus/sdk/build/input/RoomInput.mjs': `export class RoomInput { constructor() ${never} }`,
    '@colyseus/sdk/build/Auth.mjs': 'export function Auth() {}',
    '@colyseus/sdk/build/fetchXHR.mjs': `export function xhrFetch() ${never}`,
    '@colyseus/sdk/build/3rd_party/discord.mjs': `export function discordURLBuilder() ${never}`,
  }
  return {
    name: 'left-out',
    load: (id) => Object.entries(parts).find(([path]) => id.endsWith(path))?.[1] ?? null,
  }
}

/** A smaller copy beside every text file, for the server hands it out as it lies there. */
function brotli(): Plugin {
  const compress = promisify(brotliCompress)
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return {
    name: 'brotli',
    apply: 'build',
    writeBundle: async ({ dir = '' }, bundle) => {
      const names = Object.keys(bundle).filter((name) => /\.(html|js|css|svg)$/.test(name))
      await Promise.all(
        names.map(async (name) => {
          const small = await compress(await readFile(join(dir, name)), { params })
          await writeFile(join(dir, `${name}.br`), small)
        }),
      )
    },
  }
}
