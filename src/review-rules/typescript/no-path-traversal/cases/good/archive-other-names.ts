import AdmZip from 'adm-zip';
import { createWriteStream, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function unpack(archive: Buffer, folder: string): void {
  const zip = new AdmZip(archive);
  for (const [index, entry] of zip.getEntries().entries()) writeFileSync(join(folder, `${index}.bin`), entry.getData());
  zip.extractAllTo(folder);
}

export function log(emitter: NodeJS.EventEmitter, folder: string): void {
  emitter.on('entry', (entry: { readonly name: string; readonly path: string }) => {
    if (existsSync(join(folder, entry.path))) console.log(entry.name);
  });
  emitter.on('data', (entry: { readonly path: string }) => createWriteStream(join(folder, entry.path)));
}
