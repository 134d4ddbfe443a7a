import React from 'react';

export function Outline({ path, onDraw }) {
  path.reverse();
  onDraw(path.toSVG());
  return <p>{path.length}</p>;
}
