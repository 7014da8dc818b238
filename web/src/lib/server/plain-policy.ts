/**
 * The policy of every answer that is not one of our pages (files, data, refusals): nothing in it runs, sends or is
 * framed, whatever it holds. The page for faults wears a style sheet and an icon of ours.
 */
export const plainPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Said on every answer that came over https: for a year nothing else is spoken with this host and those below it. */
export const onlyHttps = 'max-age=31536000; includeSubDomains'
