import React, { useEffect, useState } from 'react';

type Hit = { id: string; title: string };

export function SearchBox({ endpoint }: { endpoint: string }) {
  const [term, setTerm] = useState('');
  const [hits, setHits] = useState<Hit[]>([]);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    const run = async () => {
      setBusy(true);
      const response = await fetch(`${endpoint}?q=${encodeURIComponent(term)}`);
      const found = (await response.json()) as Hit[];
      setBusy(false);
      setHits(found); // expect: state-race
    };
    run().catch(console.error);
  }, [endpoint, term]);

  return (
    <div>
      <input value={term} disabled={isBusy} onChange={(e) => setTerm(e.target.value)} />
      {hits.map((h) => (
        <p key={h.id}>{h.title}</p>
      ))}
    </div>
  );
}

export function Profile({ id, load }: { id: string; load(id: string): Promise<{ name: string }> }) {
  const [name, setName] = useState('');
  useEffect(() => {
    (async () => {
      const user = await load(id);
      setName(user.name); // expect: state-race
    })();
  }, [id, load]);
  return <b>{name}</b>;
}
