const icons = { item: 'i', items: 'ii', left: '<', lift: '^' };
const units = { toString: () => 'units', metre: 'm' };

export const shown = [icons.item, icons.items, icons.left, icons.lift, String(units), units.valueOf()];
export const known = 'lefft' in icons;
