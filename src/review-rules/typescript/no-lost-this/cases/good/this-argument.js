export class Basket {
  items = [];

  addAll(list, emitter) {
    list.forEach(function (each) {
      this.items.push(each);
    }, this);
    list.forEach(this.add, this);
    emitter.on('item', this.add, this);
    const self = this;
    list.map(this.add, self);
  }

  add(each) {
    this.items.push(each);
  }
}
