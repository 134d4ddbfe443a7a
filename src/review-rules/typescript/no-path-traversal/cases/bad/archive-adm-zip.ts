import AdmZip from 'adm-zip';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function install(archive: Buffer, folder: string): void {
  const zip = new AdmZip(archive);
  for (const entry of zip.getEntries()) {
    if (entry.isDirectory) continue;
    const target = join(folder, entry.entryName);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, entry.getData()); // expect: path-traversal
  }
}

export function list(archive: Buffer, folder: string): void {
  const entries = new AdmZip(archive).getEntries();
  entries.forEach((entry) => writeFileSync(`${folder}/${entry.entryName}`, entry.getData())); // expect: path-traversal
}
