// ./problems.js, now: export function complain(kind) { const text = `no ${kind} here`; throw new TypeError(text); }
// ./shutdown.js, now: export const shutDown = (code) => { console.error(code); process.exit(code); };
import { complain } from './problems.js';
import { shutDown } from './shutdown.js';

export function sizeOf(shape) {
  switch (shape.kind) {
    case 'circle':
      return Math.PI * shape.radius ** 2;
    case 'line':
      complain(shape.kind);
    case 'broken':
      shutDown(3);
    default:
      return shape.width * shape.height;
  }
}
