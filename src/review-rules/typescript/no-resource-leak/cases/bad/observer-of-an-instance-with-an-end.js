export class StickyHead {
  constructor(head) {
    this.head = head;
    this.sizes = new ResizeObserver(() => this.place()); // expect: listener-leak
    this.sizes.observe(document.body);
  }

  place() {
    this.head.style.top = `${window.scrollY}px`;
  }

  destroy() {
    this.head.classList.remove('sticky');
  }
}
