import { useState } from 'react';

export function Basket() {
  const [counts, setCounts] = useState(new Map());
  const [marks, setMarks] = useState(() => new Set());
  const [form, setForm] = useState({});

  const put = (sku, count) => setCounts(counts.set(sku, count)); // expect: state-mutation
  const mark = (sku) => setMarks(marks.add(sku)); // expect: state-mutation
  const fill = (name, value) => setForm(Object.assign(form, { [name]: value })); // expect: state-mutation

  return <Lines counts={counts} marks={marks} form={form} onPut={put} onMark={mark} onFill={fill} />;
}
