export function firstGap(points: readonly Point[]) {
  for (const point of points) {
    if (point.x !== point.x || point.value !== point.value) return point;
  }
  return undefined;
}

export function holes(data: Float64Array) {
  let count = 0;
  for (let i = 0; i < data.length; i++) if (data[i] !== data[i]) count += 1;
  return count;
}

// NaN is what the parser gives for a missing cell.
export const isMissing = (cell: Cell) => !(cell.content === cell.content);
