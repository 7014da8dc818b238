/**
 * Where a share most likely lies when `n` cases showed it: Wilson's interval at 95 % (Journal of the American
 * Statistical Association 22, 1927). Null without a case.
 */
export function intervalOf(share: number, n: number): { low: number; high: number } | null {
  if (n === 0) return null
  const z = 1.959964
  const middle = share + (z * z) / (2 * n)
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const whole = 1 + (z * z) / n
  return { low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole) }
}
