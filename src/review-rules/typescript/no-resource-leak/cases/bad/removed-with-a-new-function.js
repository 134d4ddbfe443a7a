export class Menu {
  constructor(element, emitter) {
    this.element = element;
    this.emitter = emitter;
    element.addEventListener('click', this.close.bind(this));
    emitter.addListener('moved', () => this.close());
  }

  close() {
    this.element.hidden = true;
  }

  destroy() {
    this.element.removeEventListener('click', this.close.bind(this)); // expect: listener-leak
    this.emitter.removeListener('moved', () => this.close()); // expect: listener-leak
  }
}
