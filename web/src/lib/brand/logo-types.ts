/** What a logo may be sent as, for the browser's own choice of files; the server looks for itself. */
export const logoTypes = '.svg,image/svg+xml,image/png,image/jpeg,image/webp,image/avif'
