// ./handle.js, before: export function handle(event) { return event.id; }
// ./handle.js, now: export function handle(event, context) { return event.id; }
import { handle } from './handle.js';

export const run = (event) => handle(event);
