const names = users.map((user) => {
  return user.name;
});

const upper = names?.map(function (name) {
  return name.toUpperCase();
});
