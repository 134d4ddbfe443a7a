export class ConsentScreen {
  private readonly target = new URLSearchParams(window.location.search).get('continue');
  #asked = 0;

  constructor(form: HTMLFormElement) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.accept();
    });
  }

  private accept(): void {
    this.#asked += 1;
    if (!this.target) return;
    window.location.href = this.target; // expect: open-redirect
  }
}
