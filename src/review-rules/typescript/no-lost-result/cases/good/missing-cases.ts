type Shape = { kind: 'circle'; radius: number } | { kind: 'square'; side: number };

export function area(shape: Shape): number {
  switch (shape.kind) {
    case 'circle':
      return shape.radius ** 2 * Math.PI;
    case 'square':
      return shape.side ** 2;
    default:
      shape satisfies never;
      return 0;
  }
}

export function label(shape: Shape): string {
  if (shape.kind === 'circle') return 'circle';
  if (shape.kind === 'square') return 'square';
  const rest: never = shape;
  rest;
  return '';
}

export function corners(shape: Shape): number {
  if (shape.kind === 'circle') return 0;
  if (shape.kind === 'square') return 4;
  shape as never;
  return 0;
}
