import { Fragment } from 'react';

export const Lists = ({ users, terms }) => (
  <>
    {users.map((user) => <li key={user.id}>{user.name}</li>)}
    {users.map((user, index) => (user.isNew ? <New key={index} /> : <Old key={user.id} />))}
    {terms.map((term) => (
      <Fragment key={term.name}>
        <dt>{term.name}</dt>
        <dd>{term.text}</dd>
      </Fragment>
    ))}
    {[<Save key="save" />, <Cancel key="cancel" />]}
  </>
);
