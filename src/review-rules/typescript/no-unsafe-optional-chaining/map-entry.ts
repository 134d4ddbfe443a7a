import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { pathOf } from './path-of.ts';

const entry = /^(.+)\.get\(([^(),]+)\)$/;

/** `cache.has(key)`, when the path is `cache.get(key)`. */
export function isAskedOfMap(node: Node, path: string, file: TypeScriptFile): boolean {
  const [, map, key] = entry.exec(path) ?? [];
  return map !== undefined && key !== undefined && pathOf(node, file) === `${map}.has(${key})`;
}

/** `cache.set(key, value)`, when the path is `cache.get(key)`. */
export function isPutIntoMap(node: Node, path: string, file: TypeScriptFile): boolean {
  if (!isCall(node)) return false;
  const [, map, key] = entry.exec(path) ?? [];
  return (
    map !== undefined && key !== undefined && pathOf(node, file)?.startsWith(`${map}.set(${key},`) === true
  );
}
