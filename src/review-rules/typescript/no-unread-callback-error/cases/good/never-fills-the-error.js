let open;

function branches(node, callback) {
  if (node.kind === 'list') {
    open = function (item, done) {
      branches(item, function (err, found) {
        item.branches = found;
        done(false, node.branches);
      });
    };
    open(node.first, callback);
    return;
  }
  (function (parent, done) {
    ask(parent.id, (result) => done(false, result.list));
  })(node.parent, callback);
}

function draw(node, tree) {
  branches(node, function (err, data) {
    node.branches = data;
    tree.render(data.length);
  });
}
