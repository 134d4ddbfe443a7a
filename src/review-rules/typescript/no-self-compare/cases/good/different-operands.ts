export function same(a: Shape, b: Shape, i: number, j: number) {
  return (
    a.x === b.x &&
    a.points[i] === a.points[j] &&
    a.parent?.id === a.parent!.key &&
    a.label === a['labels'] &&
    typeof a === typeof b &&
    -a.x === +a.x
  );
}
