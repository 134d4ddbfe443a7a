import { readFile } from 'node:fs';

export class Settings {
  private values = new Map<string, string>();

  constructor(private readonly folder: string) {}

  load(): void {
    readFile('settings', 'utf8', (err, text): void => {
      if (err) return;
      this.apply(text);
    });
    setTimeout(() => {
      this.load();
    }, 1000);
    void fetch(this.folder).then(async (answer) => {
      const text = await answer.text();
      this.values.set('remote', text);
    });
  }

  apply(text: string): void {
    this.values.set('text', text);
  }
}
