package sample

func migrate(db *database, folders []string) error {
	for _, folder := range folders {
		t, err := db.begin()
		if err != nil {
			return err
		}
		defer t.Close()

		it, err := t.iterator(folder)
		if err != nil {
			return err
		}
		defer it.Release()
		for it.Next() {
			if it.Value() == nil {
				continue
			}
			if err := t.put(it.Key(), it.Value()); err != nil {
				return err
			}
		}
		it.Release()

		if err := t.commit(); err != nil {
			return err
		}
		t.Close()
	}
	return nil
}
