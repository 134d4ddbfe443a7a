export class Order {
  constructor(
    private readonly id: string,
    protected name = '',
  ) {
    this.name = this.name; // expect: self-assign
  }

  rename(next: { readonly name: string }): string {
    this.name = this.name; // expect: self-assign
    return `${next.name} ${this.id}`;
  }
}
