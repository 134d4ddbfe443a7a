import { useCallback, useEffect } from 'react';

export function Dialog({ close, onOpen, navigation, validate, id }) {
  const submit = useCallback(
    (values) => {
      if (validate(values)) close(values);
      navigation.goBack();
    },
    [id],
  );
  useEffect(() => {
    onOpen();
    window.addEventListener('popstate', () => close());
  }, []);
  return <Form onSubmit={submit} />;
}
