/** Builds the pages: one small first screen, everything else in parts that are loaded when they are needed. */
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { tokensCss } from './theme/tokens-css.ts'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [tokens()],
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
