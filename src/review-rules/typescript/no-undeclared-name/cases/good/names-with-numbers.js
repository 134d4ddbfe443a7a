import { part1, part3 } from './parts.js';

export const all = () => [part1, part2, part3];
