import { documentsRows } from './documents.js'
import { feedsRows } from './feeds.js'
import { jsonRows } from './json.js'
import { newsmlRows } from './newsml.js'
import { ninjsRows } from './ninjs.js'
import { nitfRows } from './nitf.js'
import { savedRows } from './saved.js'
import { translationsRows } from './translations.js'
import { wireRows } from './wire.js'
import type { ConformanceRow } from './row.js'

/** One row for each element of each format. */
export const rows: readonly ConformanceRow[] = [
  ...feedsRows,
  ...newsmlRows,
  ...nitfRows,
  ...documentsRows,
  ...savedRows,
  ...translationsRows,
  ...wireRows,
  ...jsonRows,
  ...ninjsRows,
]
