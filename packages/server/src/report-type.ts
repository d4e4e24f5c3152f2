/** A format of reports that the service prints, and its media type. */
export interface ReportType {
  readonly format: string
  readonly mediaType: string
}

/** The formats, the one for clients without a wish first. */
export const reportTypes: readonly ReportType[] = [
  { format: 'json', mediaType: 'application/json' },
  { format: 'jsonl', mediaType: 'application/jsonl' },
  { format: 'sarif', mediaType: 'application/sarif+json' },
  { format: 'html', mediaType: 'text/html' },
]

/**
 * Chooses the format of a report: the one that the query names, else the one that the header “Accept” likes best.
 * Returns null if the service does not print any of them.
 */
export function chooseReportType(named: string | undefined, accept: string | undefined): ReportType | null {
  if (named !== undefined) return reportTypes.find(({ format }) => format === named) ?? null
  const wishes = (accept ?? '*/*')
    .split(',')
    .map(readWish)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { range } of wishes) {
    const found = reportTypes.find(({ mediaType }) => fits(range, mediaType))
    if (found !== undefined) return found
  }
  return null
}

/** One range of the header “Accept” (RFC 9110, section 12.5.1). */
function readWish(wish: string): { readonly range: string; readonly quality: number } {
  const [range = '', ...parameters] = wish.split(';').map(each => each.trim().toLowerCase())
  const quality = parameters.find(each => each.startsWith('q='))
  return { range, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }
}

const fits = (range: string, mediaType: string): boolean =>
  range === '*/*' || range === mediaType || (range.endsWith('/*') && mediaType.startsWith(range.slice(0, -1)))
