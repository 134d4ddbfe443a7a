// path: test/query.test.ts
import { select, only } from '../src/query.ts';

it('selects', () => {
  select.only('id', () => {});
  only.it('id', () => {});
  query.it.only('id', () => {});
});
