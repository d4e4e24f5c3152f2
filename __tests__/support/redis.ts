import { test } from '@jest/globals'
import { isRedisInstalled } from '../../scripts/scale/redis.js'

/** `test` where Redis is installed, and in a CI that says that it has it; elsewhere the test is skipped and says why. */
export const testWithRedis: typeof test | typeof test.skip =
  isRedisInstalled() || process.env['WIRELINT_NEEDS_REDIS'] !== undefined ? test : test.skip

if (!isRedisInstalled())
  process.stderr.write('Redis is not installed: the tests of the queue over Redis are skipped.\n')
