export class Repository<T extends { id: string }> {
  static readonly limit = 100;
  private readonly items = new Map<string, T>();
  readonly name: string = 'repository';

  constructor(items: Iterable<T>) {
    for (const item of items) this.items.set(item.id, item);
  }

  find(id: string): T | undefined {
    return this.items.get(id);
  }

  async save(item: T): Promise<void> {
    this.items.set(item.id, item);
  }

  'find'(id: string): T { // expect: duplicate-member
    const item = this.items.get(id);
    if (item === undefined) throw new Error(`no item ${id}`);
    return item;
  }

  static limit = 50; // expect: duplicate-member

  name = 'items'; // expect: duplicate-member

  *[Symbol.iterator](): Iterator<T> {
    yield* this.items.values();
  }

  [Symbol.iterator](): Iterator<T> { // expect: duplicate-member
    return this.items.values();
  }
}
