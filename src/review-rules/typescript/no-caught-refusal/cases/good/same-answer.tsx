import { notFound, redirect } from 'next/navigation';

export default async function Page({ params }) {
  let story;
  try {
    story = await load(params.slug);
    if (!story) notFound();
  } catch {
    notFound();
  }
  return <Story story={story} />;
}

export async function guard() {
  try {
    const session = await verify();
    if (!session) redirect('/login');
    return session;
  } catch (error) {
    console.error(error);
    redirect('/login');
  }
}
