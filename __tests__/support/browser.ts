import { describe } from '@jest/globals'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const path = process.env.WIRELINT_CHROMIUM ?? '/usr/bin/chromium'

/** Tests that need a browser: skipped by name where there is none, but not in CI, where one must be. */
export const inBrowser = existsSync(path) || process.env.CI !== undefined ? describe : describe.skip

/** Chromium as Debian packs it, without what it would do on the network by itself. */
export const launch = async (): Promise<Browser> =>
  await chromium.launch({
    executablePath: path,
    timeout: 90_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
