// Read by any Node since 12, to tell an old one what it lacks: no newer syntax here, and no "node:" imports.

/** The oldest Node that runs Supersede, as in package.json's "engines". */
export const OLDEST_NODE = '20.19';

/**
 * Says what is wrong with a version of Node.
 *
 * @param {string} version as in `process.versions.node`, e.g. `18.20.4`
 * @returns {string | null} one line for the person at the terminal, or null if the version will do
 */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE.split('.').map(Number);
  const will = Number(major) > Number(oldestMajor) || (major === oldestMajor && Number(minor) >= Number(oldestMinor));
  if (will) return null;
  return `Supersede needs Node.js ${OLDEST_NODE} or newer. This is Node.js ${version}. Install a newer one and run the command again.`;
}
