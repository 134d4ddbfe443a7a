import type { EventEmitter } from 'node:events';

export class Controls {
  constructor(
    private readonly canvas: HTMLElement,
    private readonly model: EventEmitter,
  ) {}

  onDown = (): void => undefined;
  onMove = (): void => undefined;
  onUp = (): void => undefined;
  onRow = (): void => undefined;
  onBlocked = (): void => undefined;
  onClose = (): void => undefined;

  add(): void {
    this.canvas.addEventListener('mousedown', this.onDown);
    this.canvas.addEventListener('mousemove', this.onMove); // expect: listener-leak
    this.canvas.addEventListener('mouseup', this.onUp, false);
  }

  remove(): void {
    this.canvas.removeEventListener('mousedown', this.onDown);
    this.canvas.removeEventListener('mouseup', this.onUp, false);
  }

  bind(): void {
    this.model.on('row', this.onRow).on('blocked', this.onBlocked); // expect: listener-leak
    this.model.once('close', this.onClose);
  }

  unbind(): void {
    const { model } = this;
    model.off('row', this.onRow);
    model.off('close', this.onClose);
  }
}

export function printing(log: EventEmitter, isLoud: boolean): () => void {
  const onWarn = (): void => console.warn('!');
  const onInfo = (): void => console.info('.');
  const onDebug = (): void => console.debug(' ');
  log.on('warn', onWarn);
  log.on('info', onInfo); // expect: listener-leak
  if (isLoud) log.on('debug', onDebug);
  return () => {
    log.removeListener('warn', onWarn);
    log.removeListener('debug', onDebug);
  };
}
