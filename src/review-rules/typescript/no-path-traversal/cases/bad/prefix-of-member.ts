import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export class Store {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  async put(name: string, text: string): Promise<void> {
    const file = resolve(this.folder, name);
    if (!file.startsWith(this.folder)) throw new Error('not allowed'); // expect: path-traversal
    await writeFile(file, text);
  }
}
