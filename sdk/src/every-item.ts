interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** Every item of a list, page after page, fetched as they are needed. */
export async function* everyItem<Item>(
  page: (after: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Item, void, void> {
  let after: string | undefined
  do {
    const { items, next } = await page(after)
    yield* items
    after = next ?? undefined
  } while (after !== undefined)
}
