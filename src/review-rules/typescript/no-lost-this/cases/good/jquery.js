export class Table {
  rows = 0;

  read(root) {
    $(root)
      .find('td')
      .map(function () {
        return this.rows;
      });
    $('a').on('click', function () {
      this.rows.add();
    });
  }
}
