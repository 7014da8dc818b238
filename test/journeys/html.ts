import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/**
 * The standard's own rules and those of accessibility. A button of a form sends it, which is what the standard says of
 * one without a type, and where a script has to ask something first it only asks; a list of figures has a name to be
 * found by; what scrolls is a region with a name.
 */
const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      'no-implicit-button-type': 'off',
      'wcag/h32': 'off',
      'aria-label-misuse': 'off',
      'prefer-native-element': 'off',
    },
  }),
)

/** What is not valid in a page as the server wrote it. */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}
