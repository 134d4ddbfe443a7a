class Shape {
  constructor(name) {
    this.name = name;
  }
}

export class Circle extends Shape {
  constructor(radius) { // expect: missing-super
    this.radius = radius;
  }
}

export class Square extends Shape {
  constructor(side) {
    this.side = side; // expect: early-this
    super('square');
  }
}

export class Row extends Shape {
  constructor(cells) {
    const width = this.widthOf(cells); // expect: early-this
    super(`row of ${width}`);
  }

  widthOf(cells) {
    return cells.length;
  }
}

export class Empty extends Shape {
  constructor() {} // expect: missing-super
}

export const make = (name) => Shape(name); // expect: missing-new

export function all(names) {
  return names.map((name) => Shape(name)); // expect: missing-new
}
