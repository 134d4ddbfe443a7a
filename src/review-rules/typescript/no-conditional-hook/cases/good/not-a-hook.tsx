import React, { useState } from 'react';

/** A potion is used, and no state is kept. */
function usePotion(hero: Hero, potion: Potion) {
  return { ...hero, health: hero.health + potion.strength };
}

export function Inventory({ hero, potions, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  const stronger = isOpen ? usePotion(hero, potions[0]) : hero;
  return (
    <ul onMouseEnter={() => setOpen(true)}>
      {potions.map((potion) => (
        <li key={potion.id} onClick={() => onChange(usePotion(stronger, potion))}>
          {potion.name}
        </li>
      ))}
    </ul>
  );
}
