import { observable } from './signals';

export class Cart {
  @observable accessor size = 0;
  @observable color = 'red';
  declare shape: string;
  private currency = 'EUR';

  get total(): number {
    return this.size;
  }

  set total(next: number) {
    this.size = next;
  }

  refresh(saved: { readonly currency: string }): void {
    this.size = this.size;
    this.color = this.color;
    this.shape = this.shape;
    this.total = this.total;
    this.currency = saved.currency;
  }
}

export class Canvas extends HTMLElement {
  clear(): void {
    this.width = this.width;
  }
}
