import React from 'react';
import { Trans, useTranslation } from 'react-i18next';

export function Unread({ name, count }: { name: string; count: number }) {
  const { t } = useTranslation();
  return (
    <Trans i18nKey="unread" count={count}>
      Hello <strong title={t('title')}>{{ name }}</strong>, you have <b>{{ count } as any}</b> new messages.
    </Trans>
  );
}
