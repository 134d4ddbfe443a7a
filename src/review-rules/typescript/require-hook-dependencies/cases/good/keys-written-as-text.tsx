import { useQuery } from '@tanstack/react-query';

export function Orders({ shopId, fetcher }: { shopId: string; fetcher: (path: string) => Promise<string> }) {
  const orders = useQuery({
    queryKey: ['orders', JSON.stringify({ shopId })],
    queryFn: () => fetcher(`/orders/${shopId}`),
  });
  return <p>{orders.data}</p>;
}
