import AdmZip from 'adm-zip';
import type { IZipEntry } from 'adm-zip';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function unpack(archive: Buffer, folder: string): void {
  for (const entry of new AdmZip(archive).getEntries()) write(entry, folder);
}

function write(entry: IZipEntry, folder: string): void {
  writeFileSync(join(folder, entry.entryName), entry.getData()); // expect: path-traversal
}
