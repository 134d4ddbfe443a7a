declare function open(): string;
declare function parse(text: string): number;
declare function keep(owner: object, name: string, value: unknown): void;

export class Store {
  private opened?: string;
  private amount = 0;

  get connection(): string {
    if (this.opened === undefined) {
      this.opened = open();
      return this.connection;
    }
    return this.opened;
  }

  get session(): string {
    if (this.opened) return this.opened;
    this.opened = open();
    return this.session;
  }

  get size(): number {
    return this.amount;
  }

  set size(value: number | string) {
    if (typeof value === 'string') {
      this.size = parse(value);
      return;
    }
    this.amount = value;
  }

  get styles(): string {
    keep(this, 'styles', open());
    return this.styles;
  }
}
