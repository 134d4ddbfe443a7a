// ./theme.js, before: export const colours = { ink: '#111', paper: '#fff', accent: '#06c' }; export class Palette {} export default function theme() {}
// ./theme.js, now: export const colours = { ink: '#111', paper: '#fff' }; export default function theme() {}
// ./levels.js, before: export const levels = { low: 1, high: 2, top: 3 }; export let current = 1;
// ./levels.js, now: export const levels = { low: 1, high: 2 };
import theme, { colours, Palette } from './theme.js'; // expect: missing-export
import { current as now, levels } from './levels.js'; // expect: missing-export

export const button = { color: colours.accent, background: colours.paper }; // expect: missing-field

export function isTop(level) {
  return level >= Math.max(levels.top, now); // expect: missing-field
}

export const all = [theme(), new Palette(), colours.ink, levels['high']];
