export async function invite(team: Team, mail: string) {
  try {
    await team.invite(mail);
  } catch (error) { // expect: empty-catch
    // TODO
  }
  try {
    await team.announce(mail);
  } catch (error) { // expect: empty-catch
    // console.log(error);
  }
}
