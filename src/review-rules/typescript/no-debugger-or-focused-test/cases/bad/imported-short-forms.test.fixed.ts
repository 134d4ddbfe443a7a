import { fdescribe, fit, it } from '@jest/globals';

fdescribe('total', () => {
  it('is zero', () => {});
  it('is one', () => {});
});
