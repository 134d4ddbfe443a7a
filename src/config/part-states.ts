import { environmentSettings, parts } from './environment-settings.ts';
import type { EnvironmentKey, Part } from './environment-settings.ts';
import type { Environment } from './environment.ts';
import type { Setting } from './setting.ts';

/** A part of the bot as it is in this process. */
export interface PartState extends Pick<Part, 'name' | 'purpose' | 'door'> {
  readonly id: keyof typeof parts;
  readonly isOn: boolean;
  /** What it would need to be on. */
  readonly missing: readonly Pick<Setting, 'name' | 'purpose' | 'example'>[];
}

export function partStates(environment: Environment): readonly PartState[] {
  return Object.entries<Part>(parts).map(([id, { ways, ...part }]) => {
    const isOn = ways.some((way) => way.every((key) => environment[key] !== undefined));
    // With none of them, for with some of them nothing starts.
    const missing = isOn ? [] : ways[0].map((key: EnvironmentKey): Setting => environmentSettings[key]);
    return { ...part, id: id as keyof typeof parts, isOn, missing };
  });
}
