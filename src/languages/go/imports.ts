import { childOf } from './node.ts';
import type { GoNode } from './node.ts';

/**
 * `import f "fmt"` → `f` stands for `fmt`; without a name the last part of the path is taken, `v2` and the like
 * aside, and what makes no name of it: `go-isatty`, `yaml.v3`, `nats.go`.
 */
export function importsOf(
  specs: readonly GoNode[],
  textOf: (node: GoNode) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const spec of specs) {
    const path = childOf(spec, 'path');
    if (path === undefined) continue;
    const module = textOf(path).slice(1, -1);
    const name = childOf(spec, 'name');
    const parts = module.split('/').filter((part) => !/^v\d+$/.test(part));
    found.set(name === undefined ? nameOf(parts.at(-1) ?? module) : textOf(name), module);
  }
  return found;
}

function nameOf(part: string): string {
  return /^\w+$/.test(part) ? part : part.replace(/^go-|(?:[.-]go|\.v\d+)$/g, '');
}
