export class StickyHead {
  constructor(head) {
    this.head = head;
    this.sizes = new ResizeObserver(() => this.place());
    this.sizes.observe(document.body);
  }

  place() {
    this.head.style.top = `${window.scrollY}px`;
  }

  destroy() {
    this.sizes.disconnect();
  }
}

export class Head {
  constructor(head) {
    this.sizes = new ResizeObserver(() => head.focus());
    this.sizes.observe(head);
  }
}
