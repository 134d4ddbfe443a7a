package sample

func parse(assets FS) error {
	names := []string{"default.tmpl", "email.tmpl"}

	for _, name := range names {
		file, err := assets.Open(name)
		if err != nil {
			return err
		}
		defer file.Close()
		read(file)
	}
	return nil
}
