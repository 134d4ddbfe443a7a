import { render } from '@testing-library/react';

test('shows all', () => {
  render(<ul>{['a', 'b'].map((name) => <li>{name}</li>)}</ul>);
});
