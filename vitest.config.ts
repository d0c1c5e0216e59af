import { defineConfig } from 'vitest/config'

/** Units run in parallel; what starts workerd runs file by file with time to start. */
export default defineConfig({
  test: {
    // Vitest leaves a core to itself; of two that is half, and it has next to nothing to do.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{rules,api,fixtures,bin,web,test}/**/*.test.ts'],
          exclude: ['test/{workers,browser,start,deep,package}/**', '**/node_modules/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each file would load the engine and its tables anew: nine tenths of the time. Nothing of ours holds state
          // that a test could see, but what is remembered and read again the same.
          isolate: false,
        },
      },
      {
        test: {
          name: 'start',
          include: ['test/start/**/*.test.ts'],
          testTimeout: 90_000,
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'workers',
          env: { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
          include: ['test/workers/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/filled.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // A browser without a screen may lose a frame on a busy machine; what the app does wrong fails twice.
          retry: 1,
          // Each file has a server, data and a browser of its own, and waits for them half of its time.
        },
      },
    ],
  },
})
