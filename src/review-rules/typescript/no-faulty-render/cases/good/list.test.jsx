import { useState } from 'react';
import { render } from '@testing-library/react';

it('stops at too many renders', () => {
  const Endless = () => {
    const [count, setCount] = useState(0);
    setCount(count + 1);
    return <p>{count}</p>;
  };
  expect(() => render(<Endless />)).toThrow();
});
