export class FoldButton extends HTMLElement {
  constructor() {
    super();
    this.onKey = this.onKey.bind(this);
  }

  connectedCallback() {
    this.addEventListener('click', () => this.toggleAttribute('open'));
    window.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.onKey);
  }

  onKey(event) {
    if (event.key === 'Escape') this.removeAttribute('open');
  }
}
