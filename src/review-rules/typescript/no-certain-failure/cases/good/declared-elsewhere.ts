export class Job extends Base {
  constructor(readonly name: string) {
    super();
    console.log(VERSION);
  }
}

console.log(VERSION);

declare class Base {}
declare const VERSION: string;

function refuse(): never {
  throw new Error('there is none to make');
}

export class Names extends Base {
  constructor() {
    refuse();
  }
}
