interface Circle {
  readonly area: (unit: string) => number;
}
interface Square {
  readonly area: (unit: string, digits?: number) => number;
}

function hasOneSize(shape: Circle | Square): shape is Circle {
  return shape.area.length === 1;
}

// The test is for the compiler: each branch calls another signature.
export function areaOf(shape: Circle | Square): number {
  return hasOneSize(shape) ? shape.area('cm') : shape.area('cm');
}
