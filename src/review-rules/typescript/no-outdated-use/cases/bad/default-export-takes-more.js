// ./load.js, before: export default (path) => path.trim();
// ./load.js, now: export default (path, root) => root.join(path);
import load from './load.js';

export const read = (path) => load(path); // expect: missing-argument
