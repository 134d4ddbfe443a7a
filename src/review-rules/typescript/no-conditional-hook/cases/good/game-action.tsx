import { useState } from 'react';
import { useItem } from '../game/actions';

export function Bag({ items }) {
  const [selected, setSelected] = useState(null);
  const handleUse = () => {
    useItem(selected);
    setSelected(null);
  };
  return <Grid items={items} onSelect={setSelected} onUse={handleUse} onDrop={(item) => useItem(item.id, 'drop')} />;
}
