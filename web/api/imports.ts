/** Imports, step by step. */

import type { InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, fetchOrFail, stoppedBy } from './client.ts'

/** The imports that the actor may see, the newest first; `before` begins below a number. */
export const fetchImports = (before: string | undefined, signal: AbortSignal) =>
  bodyOf(api.imports.$get({ query: before === undefined ? {} : { before } }, stoppedBy(signal)))
export type ImportSummary = Exact<InferResponseType<typeof api.imports.$get, 200>>['imports'][number]

/** One import: its file, columns, account, troubles by kind, and how far it is. */
export const fetchImport = (no: number, signal?: AbortSignal) =>
  bodyOf(api.imports[':no'].$get({ param: { no: String(no) } }, { init: { signal: signal ?? null } }))
export type ImportView = Exact<InferResponseType<(typeof api.imports)[':no']['$get'], 200>>

/** The fields that columns of a table can be matched to. */
export const fetchImportFields = (signal: AbortSignal) =>
  bodyOf(api.imports.fields.$get(undefined, stoppedBy(signal)))
export type ImportField = Exact<InferResponseType<typeof api.imports.fields.$get, 200>>['fields'][number]

/** Brings in a file; it is checked, and no guide is touched. */
export const bringFile = async (file: File): Promise<ImportView> => {
  const path = `/api/imports/files?name=${encodeURIComponent(file.name)}`
  const response = await fetchOrFail(path, { method: 'POST', body: file })
  // The client has no binary bodies; the route answers what fetchImport answers.
  return (await response.json()) as ImportView
}

/** Changes how the file of an import is read. */
export const readImportAs = (no: number, settings: ImportReading) =>
  bodyOf(api.imports[':no'].$patch({ param: { no: String(no) }, json: settings }))
export type ImportReading = Parameters<(typeof api.imports)[':no']['$patch']>[0]['json']

/** Some of the bad cells of an import. */
export const fetchImportTroubles = (no: number, query: TroubleQuery, signal: AbortSignal) =>
  bodyOf(api.imports[':no'].troubles.$get({ param: { no: String(no) }, query }, stoppedBy(signal)))
export type TroubleQuery = Parameters<(typeof api.imports)[':no']['troubles']['$get']>[0]['query']
export type ImportTroubles = Exact<InferResponseType<(typeof api.imports)[':no']['troubles']['$get'], 200>>
export type ImportTrouble = ImportTroubles['troubles'][number]

/** The cells of an import that were put right by hand. */
export const fetchImportCorrections = (no: number, signal: AbortSignal) =>
  bodyOf(api.imports[':no'].corrections.$get({ param: { no: String(no) } }, stoppedBy(signal)))
export type ImportCorrection = Exact<
  InferResponseType<(typeof api.imports)[':no']['corrections']['$get'], 200>
>['corrections'][number]

/** Puts cells right: some, or all that are alike. */
export const correctImport = (no: number, corrections: ImportCorrections) =>
  bodyOf(api.imports[':no'].corrections.$post({ param: { no: String(no) }, json: corrections }))
export type ImportCorrections = Parameters<(typeof api.imports)[':no']['corrections']['$post']>[0]['json']

/** What writing an import would do to the findings. */
export const previewImport = (no: number, signal: AbortSignal) =>
  bodyOf(api.imports[':no'].preview.$get({ param: { no: String(no) } }, stoppedBy(signal)))
export type ImportPreview = Exact<InferResponseType<(typeof api.imports)[':no']['preview']['$get'], 200>>

/** Writes some batches of an import; to be called until it is done. */
export const runImport = (no: number) => bodyOf(api.imports[':no'].run.$post({ param: { no: String(no) } }))

/** Takes some batches of an import back; to be called until it is undone. `rest`: leave guides that were edited since. */
export const undoImport = (no: number, rest: boolean) =>
  bodyOf(api.imports[':no'].undo.$post({ param: { no: String(no) }, json: { rest } }))

/** Drops an import of which nothing was written. */
export const discardImport = async (no: number): Promise<void> => {
  await api.imports[':no'].$delete({ param: { no: String(no) } })
}
