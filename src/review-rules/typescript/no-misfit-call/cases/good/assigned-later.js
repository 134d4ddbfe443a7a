let onChange = () => {
  console.log('nothing yet');
};

export function listen(callback) {
  onChange = callback;
}

export function change() {
  const result = onChange();
  return result === true;
}
