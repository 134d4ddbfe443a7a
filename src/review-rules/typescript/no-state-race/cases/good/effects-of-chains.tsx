import { useEffect, useState } from 'react';
import { api, type Plant } from '../api';

interface Props {
  readonly term: string;
  readonly kind: string;
}

export function Plants({ term, kind }: Props) {
  const [options, setOptions] = useState<Plant[]>([]);
  const [done, setDone] = useState(false);
  const [shown, setShown] = useState('');

  useEffect(() => {
    let isOver = false;
    api.plants(term).then((found) => {
      if (!isOver) setOptions(found);
    });
    return () => {
      isOver = true;
    };
  }, [term]);

  // Another answer is not asked for.
  useEffect(() => {
    api.kinds().then((found) => setOptions(found));
  }, [kind]);

  useEffect(() => {
    api.save(term).then(() => setDone(true));
  }, [term]);

  useEffect(() => {
    api.plants(term).then((found) => {
      if (found.term === term) setOptions(found.list);
    });
  }, [term]);

  // Once: no other question follows.
  useEffect(() => {
    api.plants('oak').then(setOptions);
  }, []);

  useEffect(() => {
    const controller = new AbortController();
    api.plants(term, controller.signal).then(setOptions);
    return () => controller.abort();
  }, [term]);

  return <b onClick={() => setShown(kind)}>{options.length + shown + String(done)}</b>;
}
