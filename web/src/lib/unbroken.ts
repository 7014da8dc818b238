/**
 * Where people type a plain space, a line of their title may end before a sign or inside a number: "la nuit / : réparer",
 * "2 / 000 m". These spaces hold together.
 */
export function unbroken(text: string): string {
  return text.replaceAll(held, '\u00a0')
}

const held = / (?=[;:?!»%€°])|(?<=«|\b[nN]°) |(?<=\d) (?=\d{3}(?!\d)|(?:[kcm]?m|k?g|h|min)\b)/g
