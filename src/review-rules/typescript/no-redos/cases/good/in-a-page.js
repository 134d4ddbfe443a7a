// Who gives a page a long text waits for it alone.
import { Vector3 } from 'three';

const numbers = /^\s*((-?\d*\.{0,1}\d+(e-?\d+)?)\s+){2,3}(-?\d*\.{0,1}\d+(e-?\d+)?)\s*$/;

export function isCoordinates(value) {
  return typeof value === 'string' ? numbers.test(value) : value instanceof Vector3;
}
