export class Cart {
  readonly #lines: readonly { price: number; count: number }[] = [];

  total(): number {
    return this.#lines.reduce((sum, { price, count }) => { // expect: callback-return
      sum + price * count;
    }, 0);
  }

  longest(): number {
    return this.#lines.reduceRight(function (longest, line) { // expect: callback-return
      if (line.count > longest) return line.count;
    }, 0);
  }
}
