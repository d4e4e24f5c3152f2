/// <reference lib="dom" />

/** Makes the heads of the table of scores sort it: the highest first, and at the second press the lowest. */
export function sortScores(): void {
  const table = document.getElementById('scores')
  const body = table?.querySelector('tbody')
  const heads = [...(table?.querySelectorAll('thead th') ?? [])]
  const valueOf = (row: HTMLTableRowElement, column: number): number => Number(row.cells[column]?.dataset.value ?? 0)
  for (const [column, head] of heads.entries())
    head.addEventListener('click', () => {
      const order = head.ariaSort === 'descending' ? 'ascending' : 'descending'
      for (const other of heads) other.ariaSort = other === head ? order : 'none'
      const sign = order === 'ascending' ? 1 : -1
      const rows = [...(body?.querySelectorAll('tr') ?? [])]
      rows.sort((a, b) => sign * (valueOf(a, column) - valueOf(b, column)))
      body?.append(...rows)
    })
}
