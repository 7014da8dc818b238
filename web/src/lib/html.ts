/**
 * A rendered body on its way to a page. On a document request the text is in the markup already, and Svelte keeps
 * the server's HTML while hydrating, so it is not sent a second time as data (`full` is false); a client navigation
 * gets it in full. The bodies are most of a question page: this takes a third off its weight.
 */
export class Html {
  readonly text: string
  readonly full: boolean
  constructor(text: string, full: boolean) {
    this.text = text
    this.full = full
  }
}

/**
 * What a page is made of that no script makes again in the browser: its markup says it all, so its data stays at
 * home. Preparing it for the journey would cost a third of the rendering.
 */
export class Printed<Value> {
  readonly value: Value
  readonly full: boolean
  constructor(value: Value, full: boolean) {
    this.value = value
    this.full = full
  }
}
