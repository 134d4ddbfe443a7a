import { fdescribe, fit, it } from '@jest/globals';

fdescribe('total', () => { // expect: focused-test
  fit('is zero', () => {}); // expect: focused-test
  it('is one', () => {});
});
