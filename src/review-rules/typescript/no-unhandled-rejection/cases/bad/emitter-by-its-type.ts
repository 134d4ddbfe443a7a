import { EventEmitter } from 'node:events';

interface Message {
  topic: string;
  payload: Uint8Array;
}

export interface Publisher {
  publish(topic: string, payload: Uint8Array): Promise<void>;
}

export function bridge(source: EventEmitter, publisher: Publisher, prefix = ''): () => void {
  const forward = async ({ topic, payload }: Message) => {
    await publisher.publish(prefix + topic, payload);
    source.emit('forwarded', topic);
  };
  source.on('published', forward); // expect: unhandled-rejection
  return () => {
    source.off('published', forward);
  };
}
