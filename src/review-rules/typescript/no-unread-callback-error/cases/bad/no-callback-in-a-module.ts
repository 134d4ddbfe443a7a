import * as fs from 'node:fs';

export class Store {
  constructor(private readonly folder: string) {}

  clear(names: readonly string[]): void {
    for (const name of names) fs.rm(`${this.folder}/${name}`, { force: true }); // expect: missing-callback
  }

  async text(name: string): Promise<string> {
    const text = await fs.readFile(`${this.folder}/${name}`, 'utf8'); // expect: missing-callback
    return text.toString();
  }
}
