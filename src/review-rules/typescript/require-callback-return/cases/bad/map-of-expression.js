const names = users.map((user) => { // expect: callback-return
  user.name;
});

const upper = names?.map(function (name) { // expect: callback-return
  name.toUpperCase();
});
