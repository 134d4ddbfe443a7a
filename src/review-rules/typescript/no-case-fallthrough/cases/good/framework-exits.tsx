export async function Page({ kind }: { kind: string }) {
  switch (kind) {
    case 'gone':
      notFound();
    case 'moved':
      await redirect('/new');
    case 'here':
      return <main />;
    default:
      return null;
  }
}
declare function notFound(): never;
declare function redirect(to: string): Promise<never>;
