import sanitizeHtml from 'sanitize-html'

const shapes = 'path rect circle ellipse line polyline polygon text tspan'.split(' ')
const structure =
  'svg g defs symbol use title desc style clipPath mask linearGradient radialGradient stop'.split(' ')

const drawing =
  'id class d x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height points viewBox version preserveAspectRatio ' +
  'transform gradientTransform gradientUnits spreadMethod offset clipPathUnits maskUnits maskContentUnits ' +
  'fill fill-opacity fill-rule clip-rule clip-path mask stroke stroke-width stroke-linecap stroke-linejoin ' +
  'stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity stop-color stop-opacity opacity color ' +
  'font-family font-size font-weight font-style letter-spacing text-anchor dominant-baseline xmlns style'

/** Nothing in a logo leads out of it: what it points at is in the drawing itself. */
const leadsOut = /url\s*\(\s*(?!['"]?#)|@import|\\|expression|javascript:/i

const beginning = /^\s*(?:<\?xml[^>]*>|<!doctype[^[>]*(?:\[[^\]]*\])?[^>]*>|<!--[^]*?-->|\s)*<svg[\s>]/i

/**
 * A drawing without anything but shapes, colours and their order: no script, no event, no link, no picture from
 * elsewhere, no entity. Null when it is no SVG, or does not say how large it is.
 */
export function cleanDrawing(bytes: Uint8Array): { svg: string; width: number; height: number } | null {
  const source = new TextDecoder().decode(bytes)
  if (!beginning.test(source)) return null
  const styled = source
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/<style\b[^>]*>[^]*?<\/style>/gi, keptWithin)
  const clean = sanitizeHtml(styled, {
    allowedTags: [...shapes, ...structure],
    allowedAttributes: { '*': drawing.split(' '), use: ['href', 'xlink:href'] },
    allowVulnerableTags: true,
    parseStyleAttributes: false,
    allowedSchemes: [],
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
    nonTextTags: ['script', 'foreignObject', 'textarea', 'option', 'noscript'],
    transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: within(attribs) }) },
  }).trim()
  const size = sizeOf(clean)
  return size && { svg: clean.replace(/^[^<]*/, ''), ...size }
}

function keptWithin(style: string): string {
  return leadsOut.test(style) ? '' : style
}

function within(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) =>
      /(^|:)href$/.test(name) ? value.startsWith('#') : !leadsOut.test(value),
    ),
  )
}

function sizeOf(svg: string): { width: number; height: number } | null {
  const [opening = ''] = /^[^]*?<svg\b[^>]*>/.exec(svg) ?? []
  const box = /\bviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/.exec(opening)
  const [width, height] = box
    ? [Number(box[1]), Number(box[2])]
    : ['width', 'height'].map((name) =>
        Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(opening)?.[1]),
      )
  return width && height ? { width, height } : null
}
