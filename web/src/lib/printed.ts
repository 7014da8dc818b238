/**
 * What a page is made of that no script makes again in the browser: its markup says it all, so its data stays at
 * home. Preparing it for the journey would cost a third of the rendering.
 */
export class Printed<Value> {
  readonly value: Value
  constructor(value: Value) {
    this.value = value
  }
}
