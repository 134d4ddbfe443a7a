import type { Route } from '../rest/route.ts';

export interface Match {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

export type Matcher = (method: string, path: string) => Match | undefined;

/** Finds the operation of an address. A part may hold slashes, written as `%2F`. What is written out goes first. */
export function createMatcher(routes: readonly Route[]): Matcher {
  const patterns = routes
    .map((route) => ({ route, ...patternOf(route) }))
    .toSorted((a, b) => a.names.length - b.names.length);
  return (method, path) => {
    for (const { route, pattern, names, of } of patterns) {
      const found = of === method ? pattern.exec(path) : null;
      if (found === null) continue;
      const values = names.map((name, index) => [name, decode(found[index + 1] ?? '')] as const);
      return { route, path: Object.fromEntries(values) };
    }
    return undefined;
  };
}

function patternOf({ operation }: Route) {
  const [of = '', address = ''] = operation.split(' ');
  const names = [...address.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return { of, names, pattern: new RegExp(`^${address.replaceAll(/:\w+/g, '([^/]+)')}$`) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
