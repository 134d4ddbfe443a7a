import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';

export function useCustom({ provider, url }: Options) {
  const { custom } = useContext(Providers)[provider];
  if (custom) {
    const response = useQuery({ queryKey: [url], queryFn: () => custom(url) });
    return response;
  }
  throw new Error('Not implemented custom on the data provider.');
}

export function useClient() {
  const client = useContext(Client);
  if (!client) {
    throw new Error('useClient must be used within a Provider');
  }
  return useQuery({ queryKey: ['client'], queryFn: () => client.load() });
}
