function branches(node, callback) {
  open(node, callback);
}

function open(node, done) {
  if (node.gone) done(new Error(`${node.id} is gone`));
  else done(false, node.branches);
}

function draw(node, tree) {
  branches(node, function (err, data) { // expect: unchecked-error
    tree.render(data.length);
  });
}
