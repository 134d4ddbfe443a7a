import bus from './bus';

/** Until it is ready nothing is added: the try that adds the listener is the last. */
function begin(): void {
  if (!window.jQuery) return setTimeout(begin, 50);
  bus.on('theme', () => redraw());
}

export class Markers {
  constructor(private readonly map: MapView) {}

  begin(): void {
    if (!this.map.isStyleLoaded()) {
      setTimeout(() => this.begin(), 100);
      return;
    }
    this.map.on('click', (event) => this.choose(event));
  }
}
