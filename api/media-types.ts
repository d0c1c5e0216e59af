/** Media types of files that more than one part of the API sends. */

/** An XLSX workbook (ECMA-376). */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
