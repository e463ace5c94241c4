import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runPart } from './child.mjs';

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {(file: string) => boolean} usable whether the file is a browser that starts
 * @property {() => string | null} playwrights where Playwright keeps its own Chromium, installed or not
 */

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The places where Chromium or Chrome is usually installed.
 *
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} absolute paths, the first choice first
 */
export function usualPlaces(platform, env) {
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    return WINDOWS.flatMap((program) => folders.flatMap((folder) => (folder ? [`${folder}\\${program}`] : [])));
  }
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].flatMap((name) =>
      ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  // The shell is Chromium without its windows: the journeys take half the time.
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.map((name) => `/usr/bin/${name}`);
}

/**
 * Finds a browser: the one that PW_CHROMIUM names, else one in a usual place, else Playwright's own.
 *
 * @param {Machine} machine
 * @returns {string | null} its absolute path; null if there is none
 * @throws {Error} if PW_CHROMIUM names something else than a browser: another one in its place would surprise
 */
export function findBrowser({ platform, env, usable, playwrights }) {
  if (env.PW_CHROMIUM) {
    if (usable(env.PW_CHROMIUM)) return env.PW_CHROMIUM;
    throw new Error(`PW_CHROMIUM names ${env.PW_CHROMIUM}, which is no browser that starts. Correct it or unset it.`);
  }
  const own = playwrights();
  return [...usualPlaces(platform, env), ...(own === null ? [] : [own])].find(usable) ?? null;
}

/**
 * What can be run to get a browser, the first choice first.
 *
 * @param {{ platform: NodeJS.Platform, debian: boolean, administrator: boolean }} machine
 * @returns {import('./child.mjs').Command[][]} each choice is a list of commands to run in order
 */
export function waysToInstall({ platform, debian, administrator }) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  // Older releases of Debian have no package of the shell alone.
  const fromDebian = ['chromium-headless-shell', 'chromium'].map((name) => [
    { file: 'apt-get', args: ['update'], env: quiet },
    { file: 'apt-get', args: ['install', '--yes', '--no-install-recommends', name], env: quiet },
  ]);
  const withSystem = platform === 'linux' && administrator ? ['--with-deps'] : [];
  const fromPlaywright = [{ args: ['node_modules/playwright/cli.js', 'install', ...withSystem, 'chromium'] }];
  return debian && administrator ? [...fromDebian, fromPlaywright] : [fromPlaywright];
}

/**
 * Finds a browser or installs one, and names it in PW_CHROMIUM for the steps that follow.
 *
 * @param {string} root absolute path of the project
 * @returns {Promise<string>} what to print
 * @throws {Error} if there is none to be had; the message says what to run
 */
export async function useBrowser(root) {
  const machine = thisMachine(root);
  let file = findBrowser(machine);
  const administrator = process.getuid?.() === 0;
  const debian = process.platform === 'linux' && fs.existsSync('/etc/debian_version');
  for (const way of waysToInstall({ platform: process.platform, debian, administrator })) {
    if (file !== null) break;
    if (await succeed(way, root)) file = findBrowser(machine);
  }
  if (file === null) {
    const other = debian ? 'apt-get install chromium' : 'npx playwright install chromium';
    throw new Error(
      `No Chromium or Chrome was found. Run "${other}", or set PW_CHROMIUM to one, then run the command again.`,
    );
  }
  process.env.PW_CHROMIUM = file;
  return `the browser ${file}`;
}

/**
 * @param {import('./child.mjs').Command[]} commands
 * @param {string} root
 */
async function succeed(commands, root) {
  for (const command of commands) {
    if ((await runPart(command, root, 'live')).code !== 0) return false;
  }
  return true;
}

/**
 * @param {string} root
 * @returns {Machine}
 */
function thisMachine(root) {
  const { platform } = process;
  return {
    platform,
    env: process.env,
    // Ubuntu has a file of that name which only says how to install the browser. On Windows Chrome would open a window.
    usable: (file) =>
      fs.existsSync(file) && (platform === 'win32' || spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0),
    playwrights: () => {
      try {
        return createRequire(path.join(root, 'package.json'))('playwright-core').chromium.executablePath();
      } catch {
        return null;
      }
    },
  };
}
