export function Avatar({ user, partner }) {
  const label = user?.nick || user.name.split(' ')[0]; // expect: null-flow
  if (partner.isHidden) return <b>{label}</b>;
  return (
    <figure title={user.profile?.title ?? user.profile.text} /* expect: null-flow */>
      <img src={partner?.picture ?? user.picture} alt={label} />
      <figcaption>{partner.address?.city || (partner.address.country ?? '')}</figcaption>
    </figure>
  );
}

export const portOf = (config) => config.server.port ?? config.server?.address().port; // expect: null-flow

export function labelsOf(rows, other) {
  if (other) rows = other;
  return rows.map(({ cell }) => cell?.text ?? cell.value); // expect: null-flow
}
