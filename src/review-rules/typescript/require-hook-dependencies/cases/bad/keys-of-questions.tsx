import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import useSWR from 'swr';
import { load, type Seat } from './seats';

export function Hall({ hallId, floor }: { hallId: string; floor: number }) {
  const [page, setPage] = useState(1);
  const [onlyFree, setOnlyFree] = useState(false);
  const seats = useQuery({
    queryKey: ['seats', hallId], // expect: missing-dependency
    queryFn: ({ signal }) => load<Seat[]>(`/halls/${hallId}/seats?page=${page}`, { signal }),
  });
  const rows = useInfiniteQuery({
    queryKey: ['rows', { hallId }], // expect: missing-dependency
    initialPageParam: 0,
    queryFn: async function ({ pageParam }) {
      const params = { after: pageParam, free: onlyFree };
      return load<Seat[]>(`/halls/${hallId}/rows`, { params });
    },
    getNextPageParam: (last: Seat[]) => last.length,
  });
  const price = useSWR(['price'], () => load<number>(`/halls/${hallId}/price`)); // expect: missing-dependency
  return (
    <p onClick={() => setPage(page + 1)} onDoubleClick={() => setOnlyFree(!onlyFree)}>
      {seats.data?.length} {rows.data?.pages.length} {price.data} {floor}
    </p>
  );
}

export const useVisit = (visitId: string) =>
  useQuery({
    queryKey: ['visit'], // expect: missing-dependency
    queryFn: () => load(`/visits/${visitId}`),
  });
