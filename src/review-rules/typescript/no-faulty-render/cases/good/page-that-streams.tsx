import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { Posts } from './posts';
import { getPosts } from '../api';

export default function PostsPage() {
  const queryClient = new QueryClient();
  queryClient.prefetchQuery({ queryKey: ['posts'], queryFn: getPosts });
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Posts />
    </HydrationBoundary>
  );
}
