import { forwardRef, useImperativeHandle, useState } from 'react';

export const Field = forwardRef<Handle, Props>((props, ref) => {
  const [value, setValue] = useState('');
  useImperativeHandle(ref, () => ({ read: () => value, clear: () => setValue('') }), []); // expect: missing-dependency
  return <input value={value} onChange={(event) => setValue(event.target.value)} {...props} />;
});
