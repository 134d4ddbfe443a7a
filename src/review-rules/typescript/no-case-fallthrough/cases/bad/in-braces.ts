export function area(shape: { kind: string; side: number }): number {
  let result = 0;
  switch (shape.kind) {
    case 'square': {
      const { side } = shape;
      result = side ** 2;
    }
    case 'circle': { // expect: fallthrough
      result = Math.PI * shape.side ** 2;
      break;
    }
  }
  return result;
}
