const allowed = ['http:', 'https:', 'mailto:'];

function isAllowed(address) {
  return allowed.some((one) => address.startsWith(one));
}

exports.format = (text) =>
  text.replace(/\[(.+?)\]\((.+?)\)/g, (all, label, address) =>
    isAllowed(address) ? `<a href="${address}">${label}</a>` : label,
  );
