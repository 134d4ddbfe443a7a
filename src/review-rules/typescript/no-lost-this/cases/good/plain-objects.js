export const basket = {
  items: [],
  addAll(list) {
    list.forEach(function (each) {
      this.items.push(each);
    });
  },
};

export function Clock() {
  setInterval(this.tick, 1000);
}
