// ./jobs.js, before: export function runJob(id) { start(id); }
// ./jobs.js, now: export function runJob(id) { if (!id) return; start(id); return; }
import { runJob } from './jobs.js';

export const odd = (id) => runJob(id).name;
