/** `npm run build`: builds the web app as a deployment to Workers serves it. */
import { buildWeb } from '../api/start/web.ts'

/** The entry point; gives the exit code. */
export const main = async (): Promise<number> => {
  await buildWeb()
  return 0
}
