import { redirect } from 'next/navigation';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ tab?: string }>;
}

export default async function Order({ params, searchParams }: Props) {
  const { id } = await params;
  const { tab = 'all' } = await searchParams;
  if (tab === 'old') redirect(`/orders/${id}?tab=${tab}`);
  redirect(id);
}

function pathOf({ searchParams }: { searchParams: { to: string } }): string {
  return searchParams.to;
}

export const target = (site: { path: string }) => redirect(pathOf({ searchParams: { to: site.path } }));
