import { fileURLToPath } from 'node:url';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js';

// An old address swaps its host for ours and arrives: support.microsoft.com wrote the language before or behind the number.
const language = ':language([a-z]{2}(?:-[a-z]{2,4})?)';
const number = ':kb(\\d{4,8})';
const spelled = ':kb((?:kb)?\\d{4,8})';
const oldSpellings = [
  `/kb/${spelled}/:rest+`,
  `/kb${number}`,
  `/help/${spelled}/:rest*`,
  `/${language}/kb/${spelled}/:rest*`,
  `/${language}/help/${spelled}/:rest*`,
];

// A page as Markdown is the page's address with .md, which no folder of app/ can express.
const withTwins = ['/kb/:name', '/builds/:name', '/bulletins/:name', '/known-issues/:name', '/topics/:name'];

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  typedRoutes: false,
  // Types are checked with the rest of the project by "npm run check"; a build only has to run.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // server/ compresses, tags and keeps answers itself, once for each catalogue.
  compress: false,
  generateEtags: false,
  images: { unoptimized: true },
  // Without it, a lock file in a folder above makes Next take that folder for the project.
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  // Title and description stand in the head of every page: moving them there late would take a script for each page. Next asks
  // this only of readers that have a name (server/heard.ts).
  htmlLimitedBots: /^/,
  // Next would log addresses with their queries, which hold what a person searched for.
  logging: { incomingRequests: false, serverFunctions: false },
  // Starting and building write no files of advice and ask nothing on the network.
  agentRules: false,
  redirects: () => Promise.resolve(oldSpellings.map((source) => ({ source, destination: '/kb/:kb', permanent: true }))),
  rewrites: () => Promise.resolve(withTwins.map((page) => ({ source: `${page}.md`, destination: `/markdown${page}` }))),
  experimental: { agentUpgrade: false },
};

/**
 * The scripts of the pages are made with the pages, which name them.
 *
 * @param {string} phase
 * @returns {Promise<import('next').NextConfig>}
 */
export default async function configOf(phase) {
  if (phase !== PHASE_PRODUCTION_BUILD && phase !== PHASE_DEVELOPMENT_SERVER) return config;
  const { bundle, bundleAndWatch } = await import('./browser/bundle.mjs');
  return { ...config, env: { BROWSER_SCRIPT: await (phase === PHASE_PRODUCTION_BUILD ? bundle() : bundleAndWatch()) } };
}
