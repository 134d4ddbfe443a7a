const { Team, Invitation } = require('./models');

module.exports = {
  async join(ctx) {
    const invitation = await Invitation.findOne({ where: { code: ctx.request.body.code } });
    const { teamId } = invitation; // expect: absent-record
    ctx.body = { teamId };
  },

  async leave(ctx) {
    const code = ctx.query.team.trim();
    const team = await Team.findOne({ code }).select('members').exec();
    team.members.pull(ctx.state.user); // expect: absent-record
    await team.save();
  },
};
