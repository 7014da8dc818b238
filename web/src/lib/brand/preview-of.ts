import type { ChosenLogo } from './look-at-logo.ts'

/** The style sheet of a look that is being tried, with the plate that the chosen logo would need; without one, the house's. */
export function previewOf(look: { colour: string; character: string }, logo: ChosenLogo | null): string {
  const asked = new URLSearchParams({ colour: look.colour, character: look.character })
  if (logo) asked.set('ink', logo.ink.join(','))
  return `/console/brand/preview.css?${asked}`
}
