export class Cart {
  private currency = 'EUR';
  #coupon: string | null = null;
  total = 0;

  restore(saved: { readonly currency: string; readonly coupon: string | null; readonly total: number }): void {
    this.currency = this.currency; // expect: self-assign
    this.#coupon = saved.coupon;
    for (const part of [saved.total]) {
      if (part > 0) this.total = this.total; // expect: self-assign
    }
  }

  describe(): string {
    return `${this.total} ${this.currency} ${this.#coupon ?? ''}`;
  }
}
