export class Player {
  constructor() {
    this.position = 0;
    this.item = undefined;
    this._speed = 1;
  }

  get items() {
    return [this.item];
  }

  move() {
    return this.speed + this.positions.length + this.postion;
  }
}

export function place(player) {
  player.postion = 3;
  player.speed = 2;
  player.positions = [];
}
