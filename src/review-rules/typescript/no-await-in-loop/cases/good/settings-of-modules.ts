import { getSettings } from './settings.ts';

// Of this program: nothing says that it takes time.
export async function settingsOf(names: readonly string[]): Promise<Settings[]> {
  const all: Settings[] = [];
  for (const name of names) {
    all.push(await getSettings(name));
  }
  return all;
}
