import { createSign, createVerify } from 'node:crypto';

export function isSigned(text: string, signature: string, key: string): boolean {
  return createVerify('SHA256').update(text).verify(key, signature, 'hex') === true;
}

export function signed(text: string, key: string): string {
  return createSign('SHA256').update(text).sign(key, 'hex');
}
