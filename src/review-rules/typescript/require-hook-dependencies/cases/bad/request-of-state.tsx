import axios from 'axios';
import { useEffect, useState } from 'react';

export function Search() {
  const [query, setQuery] = useState('');
  const [page, setPage] = useState(0);
  const [items, setItems] = useState<Item[]>([]);
  useEffect(() => {
    const load = async () => {
      const { data } = await axios.get('/items', { params: { query, page } });
      setItems(data);
    };
    void load();
  }, [query]); // expect: missing-dependency
  return <List items={items} onSearch={setQuery} onPage={setPage} />;
}
