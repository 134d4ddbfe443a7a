import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { api } from './api';

export function OrderPage() {
  const { id } = useParams();
  const { data } = useQuery({ queryKey: ['order', id], queryFn: () => api.get(`/orders/${id}`) });
  const { data: lines } = useQuery({ queryKey: ['lines', { order: id }], queryFn: () => api.get(`/orders/${id}/lines`) });
  return <p>{data?.name}{lines?.length}</p>;
}
