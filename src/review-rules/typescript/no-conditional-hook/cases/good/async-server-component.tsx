import { useTranslations } from 'next-intl';
import { getUser } from './session';

export default async function Page({ params }: { params: { id: string } }) {
  const user = await getUser(params.id);
  if (user === undefined) return null;
  const t = useTranslations('page');
  return <h1>{t('hello', user)}</h1>;
}
