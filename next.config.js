import { fileURLToPath } from 'node:url';

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
  // Next would log addresses with their queries, which hold what a person searched for.
  logging: { incomingRequests: false, serverFunctions: false },
  // Starting and building write no files of advice and ask nothing on the network.
  agentRules: false,
  experimental: { agentUpgrade: false },
};

export default config;
