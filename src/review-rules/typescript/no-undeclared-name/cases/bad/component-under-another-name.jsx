import { PriceTag } from './price-tag';

export function Offer({ offer }) {
  return (
    <li>
      {offer.name} <PriceTags amount={offer.price} />{/* expect: undeclared-name */}
    </li>
  );
}

export const Total = ({ amount }) => <PriceTag amount={amount} />;
