import { expect } from 'chai';
import { isSame, stream } from './values.js';

it('compares', () => {
  isSame(1, 1) === true;
  stream.end;
  expect(isSame(1, 1)).to.be.true;
});
