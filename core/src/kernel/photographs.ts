/**
 * Decoders for photographs only: vector and document formats are programs in disguise. They are large, so the first
 * picture loads them.
 */
export async function photographs() {
  const { default: sharp } = await import('sharp')
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((format) => `VipsForeignLoad${format}`),
  })
  return sharp
}
