import { join } from 'node:path';

export function settingsIn(folder) {
  const path = join(folder, 'settings.json');
  return existsSync(path) ? path : undefined; // expect: undeclared-name
}
