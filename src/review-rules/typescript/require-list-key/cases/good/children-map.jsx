import React, { Children } from 'react';

export const Wrapped = ({ children }) => (
  <ul>
    {Children.map(children, (child) => <li>{child}</li>)}
    {React.Children.map(children, (child) => <li>{child}</li>)}
    {React.Children.toArray(children.list.map((child) => <li>{child}</li>))}
  </ul>
);
