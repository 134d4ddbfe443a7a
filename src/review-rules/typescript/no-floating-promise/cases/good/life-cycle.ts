export class Widget {
  #timer: ReturnType<typeof setInterval>;

  constructor() {
    this.#load();
    this.#timer = setInterval(() => {
      this.#load();
      console.log('again');
    }, 1000);
  }

  connectedCallback() {
    this.#load();
    console.log(this.#timer);
  }

  async #load(): Promise<void> {
    await fetch('/widget');
  }
}
