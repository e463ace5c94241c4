import { defineConfig } from '@playwright/test';

// Another port where this one is taken.
const PORT = process.env.PW_PORT ?? '3210';
const ADDRESS = `http://127.0.0.1:${PORT}`;

// Chromium's sandbox refuses to start as root, which is what a container's user usually is.
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const asRoot = ['--no-sandbox', '--disable-dev-shm-usage'];

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Limits for what hangs; a busy machine is slow and not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: ADDRESS,
    browserName: 'chromium',
    // A move from page to page that is cut off, because a test goes on at once, is an uncaught error to the browser.
    contextOptions: { reducedMotion: 'reduce' },
    trace: process.env.PW_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      args: isRootOnLinux ? [...asRoot, ...quiet] : quiet,
      ...(process.env.PW_CHROMIUM ? { executablePath: process.env.PW_CHROMIUM } : {}),
    },
  },
  webServer: {
    command: `"${process.execPath}" --import tsx server/main.ts`,
    env: { PORT, HOST: '127.0.0.1', NODE_ENV: 'production' },
    url: `${ADDRESS}/healthz`,
    reuseExistingServer: false,
  },
});
