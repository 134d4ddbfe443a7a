export class Words {
  private readonly list: number[] = [];

  concat(other: Words): this {
    this.list.push(...other.list);
    return this;
  }

  pad(): this {
    this.concat(new Words());
    return this;
  }
}
