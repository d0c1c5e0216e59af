import { defineConfig } from 'vite'

/**
 * Builds the web app to web/dist. Nothing is inlined: the server's content security policy lets scripts, styles and
 * fonts come from its own origin only.
 */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
})
