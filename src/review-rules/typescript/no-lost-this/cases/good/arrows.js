export class Basket {
  items = [];
  add = (each) => {
    this.items.push(each);
  };

  addAll(list) {
    list.forEach((each) => this.items.push(each));
    list.forEach(this.add);
  }
}
