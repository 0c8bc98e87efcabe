/** Where the window's own files live. */
export const pageOrigin = 'app://effleurage'
/** Where documents in memory live: an origin of their own, since the viewer needs another policy. */
export const documentOrigin = 'app://doc'

/** Everything is forbidden but what the window uses; `nonce` is for the one style sheet React Aria adds. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    `img-src 'self' data: ${documentOrigin}`,
    `frame-src ${documentOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Chromium's PDF viewer is an object with inline styles; without these it is a strip of 150 pixels. */
export const documentPolicy = [
  "default-src 'none'",
  "object-src 'self'",
  "style-src 'unsafe-inline'",
  `frame-ancestors ${pageOrigin}`,
].join('; ')
