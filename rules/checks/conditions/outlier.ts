import { outlier as outlierOf } from '../verbs/outlier.ts'

/** One agency’s conditions against those of nearly all others, where the standard says nothing. */
export const outlier = outlierOf('conditions')
