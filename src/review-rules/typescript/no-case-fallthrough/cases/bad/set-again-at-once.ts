export type Unit = 'ms' | 's' | 'min' | 'h';

export function format(value: number, unit: Unit, digits = 1): string {
  let factor = 1;
  switch (unit) {
    case 'h':
      factor = 3_600_000;
      break;
    case 'min':
      if (value > 60) {
        return format(value / 60, 'h', digits);
      }
      factor = 60_000;
    case 's': // expect: fallthrough
      factor = 1000;
      break;
    case 'ms':
      digits = 0;
      break;
  }
  return (value * factor).toFixed(digits) + unit;
}

export class Lamp {
  colour = 'off';

  show(code: number): void {
    switch (code) {
      case 1:
        this.colour = 'green';
      case 2: // expect: fallthrough
        this.colour = 'amber';
      case 3: // expect: fallthrough
        this.colour = 'red';
    }
  }
}
