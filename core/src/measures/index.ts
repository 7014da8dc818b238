/** How the community is doing: figures that count what others forget, each with its definition. */
export { showFigures } from './show-figures.ts'
export { showWaitingCurve } from './show-waiting-curve.ts'
export { listFiguresTrend, type FiguresPeriod } from './list-figures-trend.ts'
export { formulaVersion, type Figure, type Figures, type Reason, type Response } from './figures.ts'
export { measureWords } from './measure-words.ts'
export type { MeasureWords } from './words/measure-words.ts'
export { maySeeFigures } from './rules.ts'
