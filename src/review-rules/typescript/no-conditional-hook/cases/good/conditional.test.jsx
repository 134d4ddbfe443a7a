import { useState } from 'react';
import { render } from '@testing-library/react';

function Broken({ isOn }) {
  if (isOn) useState(0);
  return null;
}

test('a hook in a condition is told', () => {
  expect(() => render(<Broken isOn />)).not.toThrow();
});
