export class Base {
  set size(value: number) {
    this.draw(value);
  }

  draw(value: number): void {
    console.log(value);
  }
}

export class Order extends Base {
  constructor(
    private name: string,
    size: number,
  ) {
    super();
    this.size = this.size;
    this.name = `${name}${size}`;
  }
}
