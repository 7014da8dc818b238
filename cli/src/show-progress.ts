import { Presets, SingleBar } from 'cli-progress'
import type { Progress } from '@parvis/core/importing'

interface Shown {
  tell(progress: Progress): void
  end(): void
}

/** Without a terminal, a line at most every so often. */
const between = 5_000

/** How far an import is: a bar with its rate and the time left on a terminal, plain lines elsewhere. */
export function showProgress({ quiet }: { quiet: boolean }): Shown {
  if (quiet) return { tell: () => {}, end: () => {} }
  return process.stderr.isTTY ? bar() : lines()
}

function bar(): Shown {
  let shown: SingleBar | null = null
  let file = ''
  const began = performance.now()
  const end = () => {
    shown?.stop()
    shown = null
  }
  return {
    tell(progress) {
      if (progress.file !== file) {
        end()
        file = progress.file
        shown = new SingleBar(
          { format: '{file} {bar} {percentage} %  {rate} rows/s  {eta_formatted} left', etaBuffer: 40 },
          Presets.shades_grey,
        )
        shown.start(Math.max(1, progress.bytesTotal), 0, { file: file.padEnd(18), rate: 0 })
      }
      const rate = Math.round((progress.rowsInAll / (performance.now() - began)) * 1000)
      shown?.update(Math.min(progress.bytesDone, Math.max(1, progress.bytesTotal)), { rate })
    },
    end,
  }
}

function lines(): Shown {
  const began = performance.now()
  let told = began
  return {
    tell({ file, rows, rowsInAll, bytesDone, bytesTotal }) {
      const now = performance.now()
      if (now - told < between) return
      told = now
      const rate = Math.round((rowsInAll / (now - began)) * 1000)
      const share = bytesTotal ? `${Math.floor((100 * bytesDone) / bytesTotal)} %, ` : ''
      console.error(`${file}: ${rows} rows, ${share}${rate} rows/s`)
    },
    end: () => {},
  }
}
