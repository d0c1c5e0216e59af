import type { ImportWorkbooks } from './workbooks.ts'

/** The workbooks of imports, made with exceljs, which is loaded when the first is asked for. */
export const importWorkbooks: ImportWorkbooks = {
  errors: async (source, repair) =>
    (await import('../../intake/import/error-file.ts')).errorFile(source, repair),
  remainder: async (source, repair) =>
    (await import('../../intake/import/remainder-file.ts')).remainderFile(source, repair),
  template: async (kind, directory) => (await import('../../intake/template.ts')).templateOf(kind, directory),
}
