import React from 'react';

export const Field = ({ html }) => (
  <label>
    <input>{null}</input>
    <span dangerouslySetInnerHTML={{ __html: html }}>{null}</span>
  </label>
);
