import type { Map } from 'mapbox-gl';

type Set = { [name: string]: boolean };

export const zoomOf = (map: Map, part: string) => map[part];
export const isOn = (set: Set, name: string): boolean => set[name] === true;
export const namesOf = (set: Set): string[] => Object.keys(set);

export function each(set: Set, run: (name: string) => void): void {
  for (const name in set) run(name);
}
