export class StickyBar extends HTMLElement {
  connectedCallback() {
    window.addEventListener('scroll', this.onScroll.bind(this)); // expect: listener-leak
  }

  disconnectedCallback() {
    window.removeEventListener('scroll', this.onScroll.bind(this));
  }

  onScroll() {
    this.toggleAttribute('stuck', window.scrollY > 40);
  }
}
