interface Props {
  readonly searchParams: Promise<{ q?: string }>;
}

export default async function Results({ searchParams }: Props) {
  const { q = '' } = await searchParams;
  const title = `Results for <em>${q}</em>`;
  return <h1 dangerouslySetInnerHTML={{ __html: title }} />; // expect: xss
}
