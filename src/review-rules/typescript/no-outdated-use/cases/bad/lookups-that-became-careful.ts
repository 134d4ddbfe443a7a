// ./lookups.ts, before: export const parentOf = (node: Node): Node => parents.get(node)!; export function first(list: Item[]) { return list[0]; } export async function session(id: string) { return await sessions.get(id); }
// ./lookups.ts, now: export const parentOf = (node: Node): Node | null => node.isRoot ? null : parents.get(node)!; export function first(list: Item[]) { if (list.length === 0) return undefined; return list[0]; } export async function session(id: string) { if (expired.has(id)) return null; return await sessions.get(id); }
import { first, parentOf, session } from './lookups.ts';

export function grandparent(node: Node): Node | null {
  return parentOf(node).parent; // expect: new-null
}

export const label = (list: Item[]): string => first(list).label.toUpperCase(); // expect: new-null

export async function extend(id: string): Promise<void> {
  const found = await session(id); // expect: new-null
  found.expires += 60_000;
  await found.save();
}
