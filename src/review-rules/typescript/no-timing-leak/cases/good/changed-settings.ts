import { createHmac } from 'node:crypto';

export class Cache {
  #lastSignature = '';

  hasChanged(settings: string, previousSignature: string): boolean {
    const signature = createHmac('sha1', 'settings').update(settings).digest('hex');
    if (signature === this.#lastSignature || signature === previousSignature) return false;
    this.#lastSignature = signature;
    return true;
  }
}
