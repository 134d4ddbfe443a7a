import type { Request } from 'express';

export function scale(req: Request): unknown {
  const factor = Number(req.query['factor']);
  const places = parseInt(String(req.query['places']), 10);
  return new Function('x', `return (x * ${factor}).toFixed(${places})`);
}

export function power(exponent: number): unknown {
  return new Function('x', `return "x" + ${exponent} + 'y${exponent}'`);
}
