import { open, makeHandler } from './handlers.js';

export const Menu = ({ onPick, items, form }) => (
  <ul onClick={open()} onScroll={makeHandler(items)}>
    {items.map((item) => (
      <li key={item.id} onClick={onPick(item)} onFocus={form.register(item.id)}>
        {item.name}
      </li>
    ))}
  </ul>
);
