import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export class SchemaError extends Error {
  constructor(
    message: string,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'SchemaError';
  }
}

export async function loadSchema<T>(file: string, check: (value: unknown) => asserts value is T): Promise<T> {
  const text = await readFile(file, 'utf8');
  try {
    const value: unknown = JSON.parse(text);
    check(value);
    return value;
  } catch (error) {
    throw new SchemaError('schema is not valid', file); // expect: lost-cause
  }
}

export function readConfig(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`cannot read ${file}`); // expect: lost-cause
  }
}
