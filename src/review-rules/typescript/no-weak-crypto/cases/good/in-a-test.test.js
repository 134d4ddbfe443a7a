import { createCipheriv } from 'node:crypto';

it('locks', () => {
  createCipheriv('aes-256-cbc', key, Buffer.alloc(16));
});
