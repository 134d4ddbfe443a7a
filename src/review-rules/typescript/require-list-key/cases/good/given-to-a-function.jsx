import { createElement, Fragment } from 'react';

export const Joined = ({ words }) => (
  <p>
    {joinWith(', ', words.map((word) => <b>{word}</b>))}
    {createElement(Fragment, null, ...words.map((word) => <b>{word}</b>))}
    {words.map((word) => <b>{word}</b>).reduce((all, word) => [all, ', ', word])}
  </p>
);
