import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/**
 * What the browser may load. Next writes small inline scripts and React writes inline styles, so both are allowed;
 * everything else comes from this server alone. A form may end at another origin because the city's identity
 * provider, whose address is a setting read at start, is reached by a redirect after a form.
 */
const contentSecurityPolicy = (/** @type {boolean} */ developing) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${developing ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self' https: http://localhost:* http://127.0.0.1:*",
    "frame-ancestors 'none'",
  ].join('; ');

const securityHeaders = (/** @type {boolean} */ developing) => [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy(developing) },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
  // Browsers heed it on https only.
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
];

/** An address that is itself the key is told to no other page, no search engine and no cache. */
const secretAddress = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
  { key: 'Cache-Control', value: 'private, no-store' },
];

/** @returns {import('next').NextConfig} */
const config = (/** @type {string} */ phase) =>
  withNextIntl({
    typedRoutes: true,
    poweredByHeader: false,
    images: { unoptimized: true },
    // The development server tells every request; the addresses of feeds and of links are secrets.
    logging: { incomingRequests: { ignore: [/^\/api\/feeds\//, /^\/p\//, /^\/delegation\//] } },
    // A file to import is sent with a form; lib/server/import/read-file.ts refuses what is over 20 MB.
    experimental: { serverActions: { bodySizeLimit: '21mb' } },
    headers: async () => [
      { source: '/:path*', headers: securityHeaders(phase === PHASE_DEVELOPMENT_SERVER) },
      { source: '/p/:path*', headers: secretAddress },
      { source: '/delegation/:secret', headers: secretAddress },
    ],
  });

export default config;
