import type { EventEmitter } from 'node:events';

export class Link {
  constructor(private readonly socket: EventEmitter) {}

  onData = (): void => undefined;
  onDrain = (): void => undefined;
  onEnd = (): void => undefined;
  onError = (): void => undefined;
  onTick = (): void => undefined;

  add(): void {
    this.socket.on('data', this.onData);
    this.socket.on('drain', this.onDrain);
    this.socket.once('tick', this.onTick);
    // These come last, or are wanted after the end.
    this.socket.on('end', this.onEnd);
    this.socket.on('error', this.onError);
  }

  remove(): void {
    this.socket.off('data', this.onData);
    this.socket.off('drain', this.onDrain);
  }
}

export function once(source: EventEmitter, signal: AbortSignal, page: EventTarget): void {
  const onRow = (): void => undefined;
  const onSize = (): void => undefined;
  const onTick = (): void => undefined;
  source.on('row', onRow);
  source.on('size', onSize);
  page.addEventListener('tick', onTick, { signal });
  source.on('stop', () => {
    source.off('row', onRow);
    source.off('size', onSize);
  });
}

export function elsewhere(source: EventEmitter): () => void {
  const onRow = (): void => undefined;
  const onSize = (): void => undefined;
  const onTick = (): void => undefined;
  source.on('row', onRow);
  source.on('size', onSize);
  source.on('tick', onTick);
  source.on('row-done', () => source.off('tick', onTick));
  return () => {
    source.off('row', onRow);
    source.off('size', onSize);
  };
}

export class Pad {
  constructor(private readonly page: EventTarget) {}

  onDown = (): void => undefined;
  onUp = (): void => undefined;

  add(isDrawn: boolean): void {
    const draw = (): void => undefined;
    if (!isDrawn) this.page.addEventListener('drawn', draw);
    this.page.addEventListener('down', this.onDown);
    this.page.addEventListener('up', this.onUp);
  }

  remove(): void {
    this.page.removeEventListener('down', this.onDown);
    this.page.removeEventListener('up', this.onUp);
  }
}

export class Feed {
  constructor(private readonly socket: EventEmitter) {
    socket.on('open', this.onOpen);
    socket.on('message', this.onMessage);
    socket.on('close', this.onClose);
  }

  onOpen = (): void => undefined;
  onMessage = (): void => undefined;
  onClose = (): void => undefined;

  stop(): void {
    this.socket.off('message', this.onMessage);
    this.socket.off('close', this.onClose);
  }
}
