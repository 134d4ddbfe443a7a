const React = require('react');

module.exports = function Panel(props) {
  const isEmpty = props.items.length === 0;
  if (isEmpty) {
    return React.createElement('p', null, 'Nothing here');
  }
  const [open, setOpen] = React.useState(true); // expect: conditional-hook
  return React.createElement('div', { onClick: () => setOpen(!open) }, open && props.items);
};
