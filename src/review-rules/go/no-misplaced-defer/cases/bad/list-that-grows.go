package sample

func readAll(folder Folder) error {
	names := []string{}
	for _, entry := range folder.Entries() {
		names = append(names, entry.Name)
	}
	for _, name := range names {
		file, err := folder.Open(name)
		if err != nil {
			return err
		}
		defer file.Close() // expect: defer-misuse
		read(file)
	}
	return nil
}
