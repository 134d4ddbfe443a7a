import { statSync } from 'node:fs';

export function folderOf(path) {
  try {
    return statSync(path);
  } catch (e) {
    throw new Error(`${path} is not there`);
  }
}
