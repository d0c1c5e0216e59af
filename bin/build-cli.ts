/** `npm run prepack`: compiles the command line with the engine to dist/, as the installed package runs it. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The entry point; gives the exit code. Libraries stay imports: they are the package's dependencies. */
export const main = async (): Promise<number> => {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      outDir: 'dist',
      emptyOutDir: true,
      target: 'node22',
      rolldownOptions: {
        // The thread is started by its file's name.
        input: ['api/duibiao.ts', 'api/check/threads/family-thread.ts'],
        // All in one folder: the cache reads the program from beside itself.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  return 0
}
