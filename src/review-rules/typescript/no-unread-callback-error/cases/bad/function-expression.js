db.collection('users').findOne({ id }, function (error, user) { // expect: unchecked-error
  res.json({ name: user.name });
});
