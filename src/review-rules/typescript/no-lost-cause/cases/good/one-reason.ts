import { readFileSync } from 'node:fs';

export class SchemaError extends Error {
  constructor(
    message: string,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SchemaError('not JSON', text);
  }
}

export function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} is not there`);
  }
}

export function readConfig(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SchemaError('cannot be read', file, { cause: error });
  }
}

export function readQuietly(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new SchemaError('cannot be read', file);
  }
}

export function fill(text: string, all: Map<string, unknown>): void {
  try {
    const data = JSON.parse(text) as Record<string, unknown>;
    Object.keys(data).forEach((key) => {
      all.set(key, data[key]);
    });
  } catch (error) {
    throw new Error('not JSON');
  }
}
