// ./paths.mjs, before: export function join(...parts) { return parts.join('/'); } export { resolve } from './resolve.mjs'; export const sep = '/';
// ./paths.mjs, now: export function join(...parts) { return parts.join('/'); } export const separator = '/';
// ./run.mjs, before: export async function run(name) { return name; } export function stop(id) { return id; }
// ./run.mjs, now: export async function run(name, { signal }) { return signal.aborted ? '' : name; } export function stop(id, why) { return id + why.text; }
import { join, resolve } from './paths.mjs'; // expect: missing-export
import { sep } from './paths.mjs'; // expect: missing-export
import { run, stop } from './run.mjs';

export async function runAll(names) {
  const all = [];
  for (const name of names) all.push(await run(join(resolve('.'), sep, name))); // expect: missing-argument
  stop(all.length); // expect: missing-argument
  return all;
}
