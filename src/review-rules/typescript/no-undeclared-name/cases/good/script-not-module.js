// Another script of the page declares `showBasket`.
function open(basket) {
  showBaskets(basket);
  return counter(basket);
}

function showBasket(basket) {
  const counter = basket.items.length;
  return counter;
}
