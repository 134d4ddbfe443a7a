import type { Shipment } from './types';

const PING = 0x9;
const PONG = 0xa;

export class TariffPolicy {
  fee(shipment: Shipment): number {
    const { weight, express, zone } = shipment;
    if (express && zone === 'EU') {
      return 12 + weight * 2;
    }
    if (zone === 'EU') {
      return 6 + weight;
    }
    if (express && zone === 'EU') { // expect: duplicate-condition
      return 25 + weight * 3;
    }
    return 18 + weight;
  }
}

export function nameOf(opcode: number, names: readonly string[]): string {
  for (const name of names) {
    if (name === '') continue;
    if (name.length > 10) throw new Error(name);
    if (name === '') return 'empty'; // expect: duplicate-condition
  }
  switch (opcode) {
    case PING:
      return 'ping';
    case PONG:
      return 'pong';
    case 9: // expect: duplicate-case
      return 'close';
    default:
      return '';
  }
}
