export class Basket {
  items = [];

  addAll(list) {
    list.forEach(this.adder());
    setTimeout(this.items.clear, 10);
    run(function () {
      this.items.push(1);
    });
  }

  adder() {
    return (each) => this.items.push(each);
  }
}
