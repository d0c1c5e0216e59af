/** What is used of daff, which brings no types. */
declare module 'daff' {
  /** A table of cells by row and column. */
  class TableView {
    constructor(rows: readonly (readonly unknown[])[])
    height: number
  }
  class Alignment {}
  class TableDiff {
    constructor(align: Alignment, flags: CompareFlags)
    hilite(output: TableView): boolean
    hasDifference(): boolean
  }
  class CompareFlags {
    ordered: boolean
    show_unchanged: boolean
    always_show_header: boolean
  }
  function compareTables(local: TableView, remote: TableView, flags: CompareFlags): { align(): Alignment }
  const daff: {
    TableView: typeof TableView
    TableDiff: typeof TableDiff
    CompareFlags: typeof CompareFlags
    compareTables: typeof compareTables
  }
  export default daff
}
