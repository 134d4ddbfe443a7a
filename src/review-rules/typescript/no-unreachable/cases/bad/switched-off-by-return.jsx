export function Banner({ offers, onClose }) {
  return null;
  const best = offers.find((offer) => offer.best); // expect: unreachable-code
  function close() {
    onClose(best);
  }
  return <aside onClick={close}>{best.title}</aside>;
}
