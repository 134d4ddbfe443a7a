// ./remote.js, now: export async function load(url) { try { return await (await fetch(url)).json(); } catch { return null; } }
import { load } from './remote.js';

export function start(url) {
  return load(url).then((page) => page?.title);
}
