import * as navigation from 'next/navigation';
import { pages } from '../pages';

export default async function Page({ params }: { params: { slug: string } }) {
  let page;
  try {
    page = await pages.find(params.slug);
    if (!page) navigation.notFound(); // expect: caught-redirect
  } catch {
    return <p>Try again.</p>;
  }
  return <article>{page?.text}</article>;
}
