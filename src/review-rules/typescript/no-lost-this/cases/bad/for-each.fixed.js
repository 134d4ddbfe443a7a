export class Basket {
  constructor() {
    this.items = [];
  }

  addAll(list) {
    list.forEach((each) => {
      this.items.push(each);
    });
  }
}
