export class Store {
  readonly #values = new Map<string, number>();
  total = 0;

  constructor(private readonly named: string, public names: string[] = []) {}

  get values(): number[] {
    return [...this.#values.values()];
  }

  sum(): number {
    return this.values.reduce((all, one) => all + one, this.total) + this.names.length + this.named.length;
  }

  static total(store: Store): string {
    return store.toString() + this.name + this.length;
  }
}
