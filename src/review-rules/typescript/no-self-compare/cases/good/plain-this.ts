import { Component } from './component';
import type { Observable } from './observable';

export class Hook {
  constructor() {
    this.call = this.call;
  }
}

export class Panel extends Component {
  redraw(): void {
    this.rows = this.rows;
  }
}

export class Meter {
  set level(next: number) {
    this.show(next);
  }

  refresh(): void {
    this.level = this.level;
  }

  show(next: number): void {
    console.log(next);
  }
}

export function refresh(model: Observable, element: { title: string }, list: number[], pattern: RegExp): void {
  model.items = model.items;
  element.title = element.title;
  list.length = list.length;
  pattern.lastIndex = pattern.lastIndex;
  process.env.HOME = process.env.HOME;
  model.title = model.title; // tells the views
}

export function pass(session: { channel?: string }, other: { channel?: string }): void {
  session.channel = other.channel;
  session.channel ??= 'main';
}
