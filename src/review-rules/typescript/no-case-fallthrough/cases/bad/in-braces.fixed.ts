export function area(shape: { kind: string; side: number }): number {
  let result = 0;
  switch (shape.kind) {
    case 'square': {
      const { side } = shape;
      result = side ** 2;
      break;
    }
    case 'circle': {
      result = Math.PI * shape.side ** 2;
      break;
    }
  }
  return result;
}
