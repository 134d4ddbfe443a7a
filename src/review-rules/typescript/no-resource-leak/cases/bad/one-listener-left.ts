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

export class Selection {
  private kept?: { model: EventEmitter; onRow: () => void; onTick: () => void; onBlocked: () => void };

  bind(model: EventEmitter): void {
    const onRow = (): void => undefined;
    const onTick = (): void => undefined;
    const onBlocked = (): void => undefined;
    model.on('close', () => this.unbind());
    model.on('row', onRow);
    model.on('tick', onTick); // expect: listener-leak
    model.on('blocked', onBlocked);
    this.kept = { model, onRow, onTick, onBlocked };
  }

  unbind(): void {
    if (!this.kept) return;
    const { model, onRow, onBlocked } = this.kept;
    model.removeListener('row', onRow);
    model.removeListener('blocked', onBlocked);
    this.kept = undefined;
  }
}

export function dragged(node: HTMLElement, onOut: () => void, onDown: () => void): () => void {
  node.addEventListener('mouseout', onOut);
  node.addEventListener('mousedown', onDown); // expect: listener-leak
  return () => {
    node.removeEventListener('mouseout', onOut);
  };
}
