import { describe, expect, it } from 'vitest';
import { load } from './load';

describe('load', () => {
  it('rejects what is not there', async () => {
    expect(load('nobody')).rejects.toThrow('not found'); // expect: floating-promise
    expect(load('ann')).resolves.not.toBeNull(); // expect: floating-promise
  });

  it('gives the name', () => {
    load('ann').then((user) => { // expect: floating-promise
      expect(user.name).toBe('Ann');
    });
  });

  it('fails', function () {
    load('nobody').catch((error: Error) => expect(error.message).toBe('not found')); // expect: floating-promise
  });
});
