export class OutlineSpy {
  constructor(links, { offset = 0 } = {}) {
    this.links = Array.from(links);
    this.offset = offset;
    document.addEventListener('scroll', () => this.update(), { passive: true }); // expect: listener-leak
  }

  update() {
    const y = window.scrollY + this.offset;
    for (const link of this.links) link.classList.toggle('current', link.offsetTop <= y);
  }

  destroy() {
    for (const link of this.links) link.classList.remove('current');
    this.links = [];
  }
}
