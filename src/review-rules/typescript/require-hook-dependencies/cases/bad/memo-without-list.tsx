import * as React from 'react';

export const Total = (props: { rate: number }) => {
  const [items, setItems] = React.useState<Item[]>([]);
  const total = React.useMemo(() => items.reduce((sum, item) => sum + item.price, 0), []); // expect: missing-dependency
  return <Cart total={total} rate={props.rate} onChange={setItems} />;
};
