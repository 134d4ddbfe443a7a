const box = {
  set width(value) {
    console.log(value);
  },
};
box.width = 1;
box.width = 2;
