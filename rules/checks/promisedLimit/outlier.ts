import { outlier as outlierOf } from '../verbs/outlier.ts'

/** One agency’s promised limit against that of nearly all others, where the standard says nothing. */
export const outlier = outlierOf('promisedLimit')
