import type { Constructor, Value } from './values.ts';

/** The operators of the language itself, on whatever comes: the types only say so that they may be applied. */
export function unary(operator: string, operand: Value): Value {
  const value = operand as number;
  switch (operator) {
    case '!':
      return !operand;
    case '-':
      return -value;
    case '+':
      return +(operand as string);
    case '~':
      return ~value;
    case 'typeof':
      return typeof operand;
    case 'numeric': {
      let number = value;
      return number++;
    }
    case 'increment': {
      let number = value;
      return ++number;
    }
    case 'decrement': {
      let number = value;
      return --number;
    }
    default:
      throw new Error(`Unknown operator ${operator}`);
  }
}

const operators: Readonly<Record<string, (a: never, b: never) => Value>> = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '%': (a: number, b: number) => a % b,
  '**': (a: number, b: number) => a ** b,
  '<': (a: number, b: number) => a < b,
  '>': (a: number, b: number) => a > b,
  '<=': (a: number, b: number) => a <= b,
  '>=': (a: number, b: number) => a >= b,
  // eslint-disable-next-line eqeqeq -- what the program says
  '==': (a: number, b: number) => a == b,
  // eslint-disable-next-line eqeqeq -- what the program says
  '!=': (a: number, b: number) => a != b,
  '===': (a: number, b: number) => a === b,
  '!==': (a: number, b: number) => a !== b,
  '&': (a: number, b: number) => a & b,
  '|': (a: number, b: number) => a | b,
  '^': (a: number, b: number) => a ^ b,
  '<<': (a: number, b: number) => a << b,
  '>>': (a: number, b: number) => a >> b,
  '>>>': (a: number, b: number) => a >>> b,
  in: (a: PropertyKey, b: object) => a in b,
  instanceof: (a: Value, b: Constructor) => a instanceof b,
};

export function binary(operator: string, a: Value, b: Value): Value {
  const compute = operators[operator];
  if (compute === undefined) throw new Error(`Unknown operator ${operator}`);
  return compute(a as never, b as never);
}
