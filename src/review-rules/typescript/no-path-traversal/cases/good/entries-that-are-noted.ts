import fs from 'node:fs';
import path from 'node:path';
import { note, run } from './work';

export const read = (place: string) => fs.readFileSync(path.join(__dirname, 'parts.zip'));

/** One file of the zip: no one writes it here. */
export function extractEntry(entry: Item, folder: string) {
  note(entry, path.join(folder, entry.name));
}

export function decompressFile(file: Item, folder: string) {
  return run(file, `${folder}/${file.name}`);
}
