/** Lives as long as the page. */
export class Shortcuts {
  constructor(run) {
    document.addEventListener('keydown', (event) => run(event.key));
  }
}

export class Menu {
  constructor(list) {
    this.list = list;
    this.ending = new AbortController();
    document.addEventListener('click', () => this.close(), { signal: this.ending.signal });
  }

  close() {
    this.list.hidden = true;
  }

  destroy() {
    this.ending.abort();
  }
}

export class Tip {
  constructor(box) {
    this.box = box;
    document.addEventListener('scroll', (this.onScroll = () => this.place()));
  }

  place() {
    this.box.style.top = `${window.scrollY}px`;
  }

  destroy() {
    document.removeEventListener('scroll', this.onScroll);
  }
}

class Base {
  constructor() {
    window.addEventListener('resize', this.onResize);
  }
}

export class Panel extends Base {
  destroy() {
    window.removeEventListener('resize', this.onResize);
  }
}

export class Drawing {
  constructor(canvas) {
    canvas.addEventListener('pointerdown', (event) => this.begin(event));
  }

  begin(event) {
    this.at = [event.offsetX, event.offsetY];
  }

  destroy() {
    this.at = undefined;
  }
}

export class Session {
  constructor(agent) {
    this.agent = agent;
    window.addEventListener('online', () => this.connect());
  }

  connect() {
    this.agent.start();
  }

  disconnect() {
    this.agent.stop();
  }
}
