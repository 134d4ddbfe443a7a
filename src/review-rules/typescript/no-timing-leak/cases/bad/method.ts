import { createHmac } from 'node:crypto';

export class Token {
  constructor(private readonly key: string) {}

  sign(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('hex');
  }

  verify(text: string, signature: string): boolean {
    return this.sign(text) === signature; // expect: timing-attack
  }
}
