class Shape {
  constructor(name) {
    this.name = name;
  }
}

export class Circle extends Shape {
  constructor(radius) { // expect: class-misuse
    this.radius = radius;
  }
}

export class Square extends Shape {
  constructor(side) {
    this.side = side; // expect: class-misuse
    super('square');
  }
}

export class Row extends Shape {
  constructor(cells) {
    const width = this.widthOf(cells); // expect: class-misuse
    super(`row of ${width}`);
  }

  widthOf(cells) {
    return cells.length;
  }
}

export class Empty extends Shape {
  constructor() {} // expect: class-misuse
}

export const make = (name) => Shape(name); // expect: class-misuse

export function all(names) {
  return names.map((name) => Shape(name)); // expect: class-misuse
}
