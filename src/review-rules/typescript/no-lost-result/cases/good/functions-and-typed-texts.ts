import debounce from 'lodash/debounce';
import { bind, menu, video, throttle } from './own';

export function normalize(name: string): string {
  name = name.trim();
  video.trim();
  video.slice(0, 20);
  return name.toLowerCase();
}

export class Search {
  private readonly search = debounce(() => this.run(), 300);

  constructor(private readonly run: () => void) {
    this.onInput = this.onInput.bind(this);
    menu.bind(this);
    bind(this);
  }

  onInput(): void {
    debounce(this.run, 200)();
    throttle(this.run, 100);
    this.search();
  }
}
