export class Counter {
  constructor(store) {
    this.store = store;
    this.count = 0;
  }

  async increment() {
    const count = this.count;
    await this.store.save(count + 1);
    this.count = count + 1; // expect: state-race
  }

  async add(item) {
    const items = this.items;
    const price = await this.store.priceOf(item);
    this.items = [...items, { item, price }]; // expect: state-race
  }
}
