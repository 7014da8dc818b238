/** The history of another forum, brought in through the log: once, whatever happens on the way. */
export { importDiscourse, type DiscourseImport } from './import-discourse.ts'
export { importStackExchange, type StackExchangeImport } from './import-stackexchange.ts'
export { reportSummary, reportText } from './report-text.ts'
export { showImportReport, type ImportReport } from './report.ts'
export type { Progress } from './run.ts'
