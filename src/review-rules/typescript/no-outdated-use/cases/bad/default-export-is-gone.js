// ./load.js, before: export default function load() {}
// ./load.js, now: export function load() {}
import load from './load.js'; // expect: missing-export

load();
