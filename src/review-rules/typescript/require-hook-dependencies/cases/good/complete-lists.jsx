import { useCallback, useEffect, useMemo, useState } from 'react';

export function Files(props) {
  const { files } = props;
  const [order, setOrder] = useState('name');
  const [open, setOpen] = useState(false);
  const shown = useMemo(() => sortBy(files, order), [files, order]);
  const toggle = useCallback(() => setOpen(!open), [open]);
  const rename = useCallback((name) => props.rename(props.id, name), [props.rename, props.id]);
  useEffect(() => {
    fetch(`/files/${props.id}`);
  }, [props.id]);
  return <Table rows={shown} onOrder={setOrder} onToggle={toggle} onRename={rename} />;
}
