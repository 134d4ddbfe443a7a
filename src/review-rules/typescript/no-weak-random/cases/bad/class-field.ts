export class Server {
  readonly csrfToken = Math.random().toString(16).substring(2); // expect: weak-random
  secret: string;

  constructor() {
    this.secret = String(Math.random()); // expect: weak-random
  }
}
