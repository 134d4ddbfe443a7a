import Big from 'big.js';
import { autorun, makeAutoObservable } from 'mobx';

export function isNumber(text: string) {
  try {
    new Big(text).plus(1);
    return true;
  } catch {
    return false;
  }
}

export class Board {
  cards: string[] = [];

  constructor() {
    makeAutoObservable(this);
    const cards: string[] = [];
    autorun(() => {
      cards.slice();
      this.save();
    });
  }
}
