import { useContext, useEffect, useState } from 'react';
import { Settings } from './settings.js';

const Price = ({ amount }) => {
  const settings = useContext(Settings);
  const [price, setPrice] = useState(amount);
  useEffect(() => {
    document.title = String(price);
  }, [price]);
  const rate = settings.rates[settings.currency];
  setPrice(amount * rate); // expect: render-loop
  return <b>{price}</b>;
};

export default Price;
