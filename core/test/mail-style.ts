/**
 * What a mail may say of its looks. Properties that Gmail, Outlook (also the one for Windows, which draws with Word),
 * Apple Mail and Yahoo know, or pass over without harm, by caniemail.com as of November 2026; `mso-` is Outlook's own.
 */
const known = new Set(
  (
    'background background-color border border-collapse border-color border-radius border-top border-bottom ' +
    'border-left border-right color color-scheme cursor direction display font-family font-size font-weight height ' +
    'letter-spacing line-height margin max-height max-width opacity outline overflow padding supported-color-schemes ' +
    'table-layout text-align text-decoration text-transform vertical-align width word-break word-spacing ' +
    '-webkit-text-size-adjust -ms-text-size-adjust -ms-interpolation-mode'
  ).split(' '),
)

/** Words that no value may hold: Outlook for Windows drops the rule, or the mail with it. */
const harmful = /url\(|calc\(|var\(|flex|grid|position|float|rgba|oklch|light-dark/

export const mailsStyle = {
  /** Gmail cuts a mail where it is longer. */
  mostBytes: 102 * 1024,

  /** Each property or value in a mail that is not on the list. */
  unknownIn(html: string): string[] {
    const inlined = [...html.matchAll(/style="([^"]*)"/g)].map(([, style]) => style!)
    const sheets = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, sheet]) => sheet!)
    const blocks = sheets.flatMap((sheet) => [...sheet.matchAll(/\{([^{}]*)\}/g)].map(([, block]) => block!))
    const found = [...inlined, ...blocks].flatMap((block) =>
      block
        .split(';')
        .map((one) => one.trim())
        .filter(Boolean)
        .filter((one) => {
          const name = one.split(':')[0]!.trim()
          return !(known.has(name) || name.startsWith('mso-')) || harmful.test(one)
        }),
    )
    // A style sheet that is longer than this is left out by Gmail, all of it.
    return [...new Set([...found, ...sheets.filter((sheet) => sheet.length > 8192)])]
  },
}
