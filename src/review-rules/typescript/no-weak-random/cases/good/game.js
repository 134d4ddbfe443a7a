export class Board {
  token = { x: 0, y: 0 };

  move() {
    this.token.x = Math.random() * 10;
    this.dice = Math.ceil(Math.random() * 6);
  }
}
