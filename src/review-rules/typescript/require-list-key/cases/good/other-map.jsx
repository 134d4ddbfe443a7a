import * as O from 'fp-ts/Option';
import _ from 'lodash';

export const Found = ({ user, maybe, items }) => (
  <p>
    {O.map((found) => <b>{found.name}</b>)(user)}
    {Option.map((found) => <b>{found.name}</b>)}
    {maybe.map((found) => <b>{found.name}</b>)}
    {_.map(items, (item) => <b key={item}>{item}</b>)}
  </p>
);
