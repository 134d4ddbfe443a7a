export class Vehicle {
  get speed() {
    return this.speed; // expect: class-misuse
  }
  set speed(value) {
    if (value < 0) throw new RangeError('too slow');
    this.speed = value; // expect: class-misuse
  }
  static get count() {
    return this.count + 1; // expect: class-misuse
  }
}

export const settings = {
  get mode() {
    return this.mode ?? 'dark'; // expect: class-misuse
  },
};
