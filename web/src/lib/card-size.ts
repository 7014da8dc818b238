/** What the places that show a picture beside a link ask for. */
export const cardSize = { width: 1200, height: 630 } as const
