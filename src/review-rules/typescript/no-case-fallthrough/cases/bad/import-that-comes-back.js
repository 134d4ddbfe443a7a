// ./problems.js, now: export function fail(kind) { if (strict) throw new Error(kind); console.warn(kind); }
import { fail } from './problems.js';

export function sizeOf(shape) {
  let size = 0;
  switch (shape.kind) {
    case 'circle':
      size = Math.PI * shape.radius ** 2;
      break;
    case 'line':
      fail(shape.kind);
    case 'square': // expect: fallthrough
      size = shape.side ** 2;
      break;
    default:
      size = shape.width * shape.height;
  }
  return size;
}
