export class Vehicle {
  get speed() {
    return this._speed;
  }
  set speed(value) {
    this._speed = value;
    this.log(value !== this.speed);
  }
  get parts() {
    const value = this.load();
    Object.defineProperty(this, 'parts', { value });
    return this.parts;
  }
  get later() {
    return function () {
      return this.later;
    };
  }
  speedOf() {
    return this.speed;
  }
  get owner() {
    return super.owner;
  }
}
