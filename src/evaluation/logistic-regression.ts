/** Rows of features: row i has the `columns` from `starts[i]` to `starts[i + 1]`, each with its value. */
export interface SparseRows {
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly values: Float64Array
}

/** The rows of a logistic regression, with the side and the weight of each. */
export interface Examples {
  readonly rows: SparseRows
  readonly isPositive: readonly boolean[]
  /** 0 leaves a row out. */
  readonly weights: Float64Array
}

export interface Regression {
  readonly coefficients: Float64Array
  readonly bias: number
}

/** Steps that the search remembers, and the most that it takes. */
const memory = 8
const mostSteps = 100
/** The search ends where the slope is this part of the first one. */
const flat = 1e-3

/**
 * Fits a logistic regression with a ridge penalty, by L-BFGS (Liu and Nocedal 1989). `cost` is the price of errors
 * against that of large coefficients. The result is the same on every machine: nothing is random.
 */
export function fitRegression(examples: Examples, columns: number, cost: number): Regression {
  let point: Float64Array = new Float64Array(columns + 1)
  let { value, slope } = measureLoss(examples, point, cost)
  const first = length(slope)
  const steps: { readonly change: Float64Array; readonly turn: Float64Array }[] = []
  for (let step = 0; step < mostSteps && length(slope) > flat * first; step++) {
    const direction = findDirection(slope, steps)
    const descent = dot(direction, slope)
    let size = step === 0 ? Math.min(1, 1 / first) : 1
    let next = measureLoss(examples, move(point, direction, size), cost)
    // A step that does not lower the loss enough is too long (Armijo 1966).
    for (let tries = 0; tries < 30 && next.value > value + 1e-4 * size * descent; tries++) {
      size /= 2
      next = measureLoss(examples, move(point, direction, size), cost)
    }
    if (next.value >= value) break
    const moved = move(point, direction, size)
    steps.push({ change: move(moved, point, -1), turn: move(next.slope, slope, -1) })
    if (steps.length > memory) steps.shift()
    point = moved
    ;({ value, slope } = next)
  }
  return { coefficients: point.subarray(0, columns), bias: point[columns] ?? 0 }
}

/** Returns the direction to the minimum as the last steps tell it: the two loops of L-BFGS. */
function findDirection(
  slope: Float64Array,
  steps: readonly { readonly change: Float64Array; readonly turn: Float64Array }[],
): Float64Array {
  let direction: Float64Array = slope.map(value => -value)
  const parts: number[] = []
  for (const { change, turn } of steps.toReversed()) {
    const part = dot(change, direction) / dot(turn, change)
    parts.push(part)
    direction = move(direction, turn, -part)
  }
  const last = steps.at(-1)
  if (last !== undefined) {
    const scale = dot(last.change, last.turn) / dot(last.turn, last.turn)
    direction = direction.map(value => value * scale)
  }
  for (const { change, turn } of steps) {
    const part = parts.pop() ?? 0
    direction = move(direction, change, part - dot(turn, direction) / dot(turn, change))
  }
  return direction
}

/** Returns the loss at a point, whose last value is the bias, and its slope. */
function measureLoss(
  { rows: { starts, columns, values }, isPositive, weights }: Examples,
  point: Float64Array,
  cost: number,
): { readonly value: number; readonly slope: Float64Array } {
  const last = point.length - 1
  const bias = point[last] ?? 0
  const slope = Float64Array.from(point)
  let value = dot(point, point) / 2
  for (let row = 0; row < isPositive.length; row++) {
    const weight = cost * (weights[row] ?? 0)
    if (weight === 0) continue
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    let sum = bias
    for (let at = start; at < end; at++) sum += (values[at] ?? 0) * (point[columns[at] ?? 0] ?? 0)
    const side = isPositive[row] === true ? 1 : -1
    const margin = side * sum
    // Written so that no power overflows.
    const [power, isRight] = [Math.exp(-Math.abs(margin)), margin > 0]
    value += weight * (Math.log1p(power) + (isRight ? 0 : -margin))
    const pull = -weight * side * (isRight ? power / (1 + power) : 1 / (1 + power))
    for (let at = start; at < end; at++) {
      const column = columns[at] ?? 0
      slope[column] = (slope[column] ?? 0) + pull * (values[at] ?? 0)
    }
    slope[last] = (slope[last] ?? 0) + pull
  }
  return { value, slope }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

const length = (a: Float64Array): number => Math.sqrt(dot(a, a))

/** Returns a + factor · b. */
const move = (a: Float64Array, b: Float64Array, factor: number): Float64Array =>
  a.map((value, at) => value + factor * (b[at] ?? 0))
