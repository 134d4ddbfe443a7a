import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { postChecked } from './post.ts';
import { isPublicAddress } from './public-address.ts';

/** First and last address of what is not of the public internet, written down by hand from the registries. */
const notPublic = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['168.63.129.16', '168.63.129.16'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '255.255.255.255'],
].map(([first = '', last = '']) => [numberOf(first), numberOf(last)] as const);

function numberOf(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

function dotted(number: number): string {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}

function hextets(number: number): string {
  return `${(number >>> 16).toString(16)}:${(number & 0xff_ff).toString(16)}`;
}

/** How an address can be written in a URL. */
const notations: readonly ((number: number) => string)[] = [
  dotted,
  (number) => `${number}`,
  (number) => `0x${number.toString(16)}`,
  (number) => `0${number.toString(8)}`,
  (number) => `${number >>> 24}.${number & 0xff_ff_ff}`,
  (number) => `0x${(number >>> 24).toString(16)}.${(number >>> 16) & 255}.0${(number & 0xff_ff).toString(8)}`,
  (number) => `${dotted(number)}.`,
  (number) => dotted(number).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff_10 + Number(digit))),
  (number) => encodeURIComponent(dotted(number)).replaceAll('.', '%2e'),
  (number) => `[::ffff:${dotted(number)}]`,
  (number) => `[0:0:0:0:0:FFFF:${hextets(number)}]`,
  (number) => `[::${dotted(number)}]`,
  (number) => `[64:ff9b::${dotted(number)}]`,
  (number) => `[2002:${hextets(number)}::1]`,
];

const notPublicNumber = fc
  .constantFrom(...notPublic)
  .chain(([first, last]) => fc.oneof(fc.constantFrom(first, last), fc.integer({ min: first, max: last })));

describe('an address', () => {
  it('of IPv4 is public unless a registry gives it another purpose', () => {
    const edges = notPublic.flatMap(([first, last]) => [first - 1, first, last, last + 1]);
    const number = fc.oneof(
      fc.integer({ min: 0, max: 0xff_ff_ff_ff }),
      fc.constantFrom(...edges.filter((edge) => edge >= 0 && edge <= 0xff_ff_ff_ff)),
    );
    fc.assert(
      fc.property(number, (one) => {
        const isSpecial = notPublic.some(([first, last]) => first <= one && one <= last);
        expect([dotted(one), isPublicAddress(dotted(one))]).toEqual([dotted(one), !isSpecial]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['::', false],
    ['::1', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['2606:4700::1%eth0', false],
    ['fec0::1', false],
    ['fc00::1', false],
    ['fd00:ec2::254', false],
    ['ff02::1', false],
    ['100::1', false],
    ['2001::1', false],
    ['2001:db8::1', false],
    ['2002:7f00:1::', false],
    ['3fff::1', false],
    ['4000::1', false],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::808:808', false],
    ['64:ff9b:1::1', false],
    ['2606:4700:4700::1111', true],
    ['2a00:1450:4001::1', true],
    ['2001:4860:4860::8888', true],
    ['localhost', false],
    ['', false],
  ])('%s: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });

  it('is refused before anything is connected, however it is written', async () => {
    const options = {
      ...{ headers: {}, body: '', isAllowed: isPublicAddress, mostBytes: 0 },
      signal: AbortSignal.timeout(20_000),
      lookup: () => {
        throw new Error('no name is looked up');
      },
    };
    await fc.assert(
      fc.asyncProperty(notPublicNumber, fc.constantFrom(...notations), async (number, notation) => {
        const url = new URL(`http://${notation(number)}:9/`);
        await expect(postChecked(url, options)).rejects.toMatchObject({ code: 'address-refused' });
      }),
      { numRuns: 1_000 },
    );
  });
});
