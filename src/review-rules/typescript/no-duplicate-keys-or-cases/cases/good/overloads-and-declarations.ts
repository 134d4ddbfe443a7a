export class Parser {
  declare readonly source: string;
  readonly source: string = '';

  parse(text: string): string;
  parse(text: string, strict: boolean): string | undefined;
  parse(text: string, strict = false): string | undefined {
    return strict && text === '' ? undefined : text;
  }

  static create(): Parser;
  static create(source?: string): Parser {
    return new Parser();
  }

  create(): Parser {
    return this;
  }
}

export abstract class Shape {
  abstract area(): number;
  abstract area(scale: number): number;
  [key: string]: unknown;
}

interface Style {
  color(): string;
  color(value: string): void;
}
