export class Basket {
  get total() { // expect: callback-return
    return this.lines.reduce((sum, line) => sum + line.price, 0);
  }
  get names() { // expect: callback-return
    const names = [];
    for (const line of this.lines) names.push(line.name);
  }
}

export const settings = {
  get mode() { // expect: callback-return
    return this.read('mode');
  },
};
