import type { Operation } from '../openapi/description.ts';

export interface Match {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the operation of an address. What is written out goes before what is a parameter. */
export function createMatcher(
  operations: readonly Operation[],
): (method: string, path: string) => Match | undefined {
  const patterns = operations
    .map((operation) => ({ operation, ...patternOf(operation) }))
    .toSorted((a, b) => a.names.length - b.names.length);
  return (method, path) => {
    for (const { operation, pattern, names } of patterns) {
      const found = operation.method === method ? pattern.exec(path) : null;
      if (found === null) continue;
      const values = names.map((name, index) => [name, decode(found[index + 1] ?? '')] as const);
      return { operation, path: Object.fromEntries(values) };
    }
    return undefined;
  };
}

function patternOf({ path, parameters }: Operation): {
  readonly pattern: RegExp;
  readonly names: readonly string[];
} {
  const names: string[] = [];
  const source = path.replaceAll('.', '\\.').replace(/\{([^}]+)\}/g, (_, name: string) => {
    names.push(name);
    return parameters.some((parameter) => parameter.name === name && parameter.isPath) ? '(.+)' : '([^/]+)';
  });
  return { pattern: new RegExp(`^${source}$`), names };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
