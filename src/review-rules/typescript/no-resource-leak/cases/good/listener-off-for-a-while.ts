export function drag(handle: HTMLElement, move: (x: number) => void) {
  const onMove = (event: PointerEvent) => move(event.clientX);
  const onUp = () => {
    handle.removeEventListener('pointermove', onMove);
    handle.removeEventListener('pointerup', onUp);
  };
  const onDown = () => {
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', onUp);
    handle.addEventListener('pointercancel', onUp);
  };
  handle.addEventListener('pointerdown', onDown);
  return () => handle.removeEventListener('pointerdown', onDown);
}
export class Menu {
  constructor(private readonly button: HTMLElement) {
    this.button.addEventListener('click', this.toggle);
    this.button.addEventListener('keydown', this.onKey);
  }
  disableKeys() {
    this.button.removeEventListener('keydown', this.onKey);
  }
  private readonly toggle = () => {};
  private readonly onKey = () => {};
}
