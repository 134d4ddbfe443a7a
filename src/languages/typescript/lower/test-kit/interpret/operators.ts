import type { Value } from './values.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- the operators of the language itself, on whatever comes */
export function unary(operator: string, value: any): Value {
  switch (operator) {
    case '!':
      return !value;
    case '-':
      return -value;
    case '+':
      return +value;
    case '~':
      return ~value;
    case 'typeof':
      return typeof value;
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

const operators: Readonly<Record<string, (a: any, b: any) => Value>> = {
  // eslint-disable-next-line @typescript-eslint/restrict-plus-operands, @typescript-eslint/no-unsafe-return -- see above
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '**': (a, b) => a ** b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  // eslint-disable-next-line eqeqeq -- what the program says
  '==': (a, b) => a == b,
  // eslint-disable-next-line eqeqeq -- what the program says
  '!=': (a, b) => a != b,
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
  '>>>': (a, b) => a >>> b,
  in: (a, b) => a in b,
  instanceof: (a, b) => a instanceof b,
};

export function binary(operator: string, a: Value, b: Value): Value {
  const compute = operators[operator];
  if (compute === undefined) throw new Error(`Unknown operator ${operator}`);
  return compute(a, b);
}
