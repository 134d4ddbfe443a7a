import { useCallback, useEffect, useMemo } from 'react';

export function MenuButton(props) {
  const { name, editor } = props;
  const state = useMemo(() => (editor.isActive(name) ? 'active' : ''), [name]);
  const toggle = useCallback(() => props.editor.chain().toggle(name).run(), [name]);
  useEffect(() => {
    const timer = setInterval(() => editor.save(name), 1000);
    return () => clearInterval(timer);
  }, [name]);
  return <Button state={state} onClick={toggle} />;
}
