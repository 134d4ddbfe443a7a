const router = require('express').Router();
const { checkPermission } = require('./access');
const { User } = require('./models');

router.put('/:id', checkPermission('users.update'), (req, res) => User.findByIdAndUpdate(req.params.id, req.body));
