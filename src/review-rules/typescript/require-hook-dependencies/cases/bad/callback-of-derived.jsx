import { useCallback, useReducer } from 'react';

export function Editor({ save }) {
  const [state, dispatch] = useReducer(reduce, start);
  const isValid = state.text.length > 0;
  const onSubmit = useCallback(() => {
    if (isValid) save();
  }, [save]); // expect: missing-dependency
  return <Form onSubmit={onSubmit} onInput={dispatch} />;
}
