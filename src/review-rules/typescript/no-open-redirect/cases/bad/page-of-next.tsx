import { redirect } from 'next/navigation';
import { use } from 'react';
import { currentUser } from './session';

interface Props {
  readonly searchParams: Promise<{ callbackUrl?: string }>;
}

export default async function Login({ searchParams }: Props) {
  const { callbackUrl } = await searchParams;
  if (await currentUser()) redirect(callbackUrl ?? '/'); // expect: open-redirect
  return <form />;
}

export function Logout(props: Props) {
  const query = use(props.searchParams);
  redirect(query.callbackUrl ?? '/login'); // expect: open-redirect
}
