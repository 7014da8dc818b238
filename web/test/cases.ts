import { consolePages } from './console.ts'
import { reading, talking } from './conversations.ts'
import { doors } from './doors.ts'
import type { Case } from './outcomes.ts'
import { settings } from './settings.ts'

/** A case for every page, form and address that the build answers. */
export const cases: Record<string, Case> = { ...doors, ...reading, ...talking, ...consolePages, ...settings }
