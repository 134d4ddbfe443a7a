export class Ledger {
  book(entry: Entry) {
    this.insertEntry(entry).catch(() => {}); // expect: empty-catch
    saveCopy(entry).catch(() => {}); // expect: empty-catch
  }

  async bookLater(entry: Entry) {
    try {
      await this.insertEntry(entry);
    } catch {} // expect: empty-catch
  }

  async insertEntry(entry: Entry) {
    const transaction = await this.database.begin();
    try {
      await transaction.insert(entry);
      await transaction.commit();
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }
}

function saveCopy(entry: Entry) {
  return copies.insert(entry).catch((error) => {
    throw new BookingError('no copy', { cause: error });
  });
}
