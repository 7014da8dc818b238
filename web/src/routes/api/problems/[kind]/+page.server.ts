import { problemKinds, type ProblemKind } from '@parvis/api'
import { error } from '@sveltejs/kit'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => {
  const { kind } = event.params
  if (!Object.hasOwn(problemKinds, kind)) error(404)
  keepForVisitors(event, [])
  const known = kind as ProblemKind
  return { kind: known, ...problemKinds[known] }
}
