import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** A condition on findings. */
export type Condition = ExpressionWrapper<Tables, 'finding', SqlBool>
/** What builds conditions on findings. */
export type Build = ExpressionBuilder<Tables, 'finding'>
