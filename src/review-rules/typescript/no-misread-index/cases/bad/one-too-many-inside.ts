export function average(table: number[][]): number[] {
  const averages: number[] = [];
  for (let row = 0; row < table.length; row++) {
    let sum = 0;
    for (let column = 1; column <= table[0]!.length; column++) sum += table[row]![column]!;
    averages.push(sum / table[0]!.length);
  }
  for (let i = 0; i <= averages.length; i++) { // expect: past-end
    show(averages[i].toFixed(2));
  }
  return averages;
}

export function scaled(points: Point[], by: number): Point[] {
  for (let i = 0; i <= points.length; i++) { // expect: past-end
    points[i].x *= by;
    points[i].y *= by;
  }
  return points;
}

export function offset(sizes: number[]): number {
  let offset = 4;
  for (let i = 0; i <= sizes.length; i++) { // expect: past-end
    offset = offset + sizes[i] * 2;
  }
  return offset;
}
