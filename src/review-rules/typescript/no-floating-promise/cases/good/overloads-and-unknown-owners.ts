function read(path: string, done: (text: string) => void): void;
function read(path: string): Promise<string>;
function read(path: string, done?: (text: string) => void): Promise<string> | void {
  const text = fetch(path).then((response) => response.text());
  if (done === undefined) return text;
  text.then(done, done);
}

class Base {
  save(): void {}
}

export class Item extends Base {
  async load(other: { save(): void }, items: Map<string, string>) {
    read('a', console.log);
    this.save();
    other.save();
    items.clear();
    return await read('b');
  }
}
