import assert from 'node:assert/strict';
import { invariant } from './invariant.ts';

interface Config {
  readonly paths?: readonly string[];
}

export function paths(config?: Config): string[] {
  assert(config?.paths, 'paths are required');
  return [...config?.paths];
}

export function first(config?: Config): string | undefined {
  invariant(config?.paths !== undefined, 'no paths');
  const [path] = config?.paths;
  return path;
}
