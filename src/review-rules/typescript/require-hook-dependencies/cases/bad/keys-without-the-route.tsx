import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { api } from './api';

export function OrderPage() {
  const { id } = useParams();
  const { data } = useQuery({ queryKey: ['order'], queryFn: () => api.get(`/orders/${id}`) }); // expect: missing-dependency
  return <p>{data?.name}</p>;
}
