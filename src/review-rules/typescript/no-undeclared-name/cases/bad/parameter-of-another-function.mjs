export class Client {
  constructor(store) {
    this.store = store;
    this.subscriptions = 0;
  }

  subscribe(group, listener) {
    this.store.add(group, listener);
    this.subscriptions += 1;
  }

  end() {
    for (let index = 0; index < this.subscriptions; index++) this.store.remove(index, group); // expect: undeclared-name
  }
}
