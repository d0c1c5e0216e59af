import './styles/tokens.css'
import { restoreLocale } from './app/locale.ts'
import { startRouting } from './app/router.ts'
import { startShortcuts } from './app/shortcuts.ts'

await restoreLocale()
startRouting()
startShortcuts()
await import('./app/app.ts')
// Last: it holds the addresses of a hundred font files, of which only those with needed characters are fetched, and
// none where the system has a Chinese font.
await import('@fontsource-variable/noto-sans-sc/index.css')
