import { notFound, redirect } from 'next/navigation';

export async function open(slug: string) {
  try {
    const story = await find(slug);
    if (!story) notFound();
    if (story.movedTo) redirect(`/stories/${story.movedTo}`); // expect: caught-redirect
    return story;
  } catch {
    notFound();
  }
}

export async function enter(form: FormData) {
  try {
    await signIn(form);
    redirect('/home'); // expect: caught-redirect
  } catch {
    redirect('/login');
  }
}
