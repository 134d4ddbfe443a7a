export class Menu {
  constructor(element, emitter) {
    this.element = element;
    this.emitter = emitter;
    this.close = this.close.bind(this);
    element.addEventListener('click', this.close);
    emitter.addListener('moved', this.close);
  }

  close() {
    this.element.hidden = true;
  }

  destroy() {
    this.element.removeEventListener('click', this.close);
    this.emitter.removeListener('moved', this.close);
    this.emitter.removeListener(this.event, handlerOf(this));
  }
}

export function once(element, handle) {
  const listen = () => {
    element.removeEventListener('done', listen);
    handle();
  };
  element.addEventListener('done', listen);
}
