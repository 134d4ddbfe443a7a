import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import useSWR from 'swr';
import { api, keys, load, useFetcher, useOwnQuery, type Seat } from './seats';

export function Hall({ hallId, onLoad, filter }: { hallId: string; onLoad(): void; filter: { free: boolean } }) {
  const [page, setPage] = useState(1);
  const fetcher = useFetcher();
  const params = { page, ...filter };
  const address = `/halls/${hallId}/seats`;
  const seats = useQuery({
    queryKey: ['seats', address, params],
    queryFn: () => load<Seat[]>(`/halls/${hallId}/seats?page=${page}&free=${filter.free}`),
  });
  const rows = useQuery({
    queryKey: [...keys.rows, { hall: hallId, paging: [page] }],
    queryFn: () => {
      onLoad();
      return fetcher.get(`/halls/${hallId}/rows`, { page });
    },
  });
  const told = useQuery({
    queryKey: ['told', hallId, page],
    queryFn: ({ queryKey: [, hall, at] }) => api.get(`/halls/${hall}/${at}`),
  });
  const listed = useQuery({ queryKey: keys.list(hallId), queryFn: () => load(`/halls/${hallId}/${page}`) });
  const own = useOwnQuery({ queryKey: ['own'], queryFn: () => load(`/halls/${hallId}/${page}`) });
  const once = useQuery({
    queryKey: ['first', hallId],
    // The page is only a hint, and on purpose not in the key.
    queryFn: () => load(`/halls/${hallId}?hint=${page}`),
  });
  const price = useSWR(['price', hallId], ([, hall]) => load<number>(`/halls/${hall}/price`));
  const prices = useSWR(`/halls/${hallId}/${page}`, load);
  return (
    <p onClick={() => setPage(page + 1)}>
      {[seats, rows, told, listed, own, once, price, prices].length}
    </p>
  );
}
