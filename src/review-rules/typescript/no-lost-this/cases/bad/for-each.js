export class Basket {
  constructor() {
    this.items = [];
  }

  addAll(list) {
    list.forEach(function (each) {
      this.items.push(each); // expect: lost-this
    });
  }
}
