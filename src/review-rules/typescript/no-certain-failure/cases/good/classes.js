class Shape {
  constructor(name) {
    this.name = name;
  }
}

export class Circle extends Shape {
  constructor(radius) {
    const name = `circle of ${radius}`;
    const show = () => this.name;
    super(name);
    this.show = show;
  }
}

export class Single extends Shape {
  constructor(known) {
    if (known) return known;
    super('single');
  }
}

export class Fixed extends Shape {
  constructor() {
    throw new Error('not to be made');
  }
}

export class Nothing extends null {
  constructor() {
    return Object.create(Nothing.prototype);
  }
}

export class Plain {
  constructor() {
    this.name = 'plain';
  }
}

export class Guarded extends Shape {
  constructor(ready) {
    if (ready) super('ready');
    else super('waiting');
    this.ready = ready;
  }
}

export const make = (name) => new Shape(name);
export const call = (Made) => Made('x');
