import { useState } from 'react';
import { Map as ImmutableMap } from 'immutable';
import dayjs from 'dayjs';

export function Basket() {
  const [counts, setCounts] = useState(ImmutableMap());
  const [day, setDay] = useState(dayjs());
  const [form, setForm] = useState({});

  const put = (sku, count) => setCounts(counts.set(sku, count));
  const next = () => setDay(day.add(1, 'day'));
  const fill = (name, value) => setForm(Object.assign({}, form, { [name]: value }));

  return <Lines counts={counts} day={day} onPut={put} onNext={next} onFill={fill} />;
}
