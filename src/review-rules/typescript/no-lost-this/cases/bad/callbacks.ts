import { readFile } from 'node:fs';

export class Settings {
  private values = new Map<string, string>();

  constructor(private readonly folder: string) {}

  load(): void {
    readFile('settings', 'utf8', function (err, text): void {
      if (err) return;
      this.apply(text); // expect: lost-this
    });
    setTimeout(function () {
      this.load(); // expect: lost-this
    }, 1000);
    void fetch(this.folder).then(async function (answer) {
      const text = await answer.text();
      this.values.set('remote', text); // expect: lost-this
    });
  }

  apply(text: string): void {
    this.values.set('text', text);
  }
}
