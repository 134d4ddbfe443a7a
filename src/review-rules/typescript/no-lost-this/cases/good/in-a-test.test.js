class Basket {
  items = [];
  addAll(list) {
    list.forEach(function (each) {
      this.items.push(each);
    });
  }
}
