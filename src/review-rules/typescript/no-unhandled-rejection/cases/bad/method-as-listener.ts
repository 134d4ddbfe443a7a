import { EventEmitter } from 'node:events';

export class Queue extends EventEmitter {
  constructor(private readonly store: Store) {
    super();
    this.on('item', this.save); // expect: unhandled-rejection
  }

  private async save(item: Item): Promise<void> {
    await this.store.insert(item);
  }
}
