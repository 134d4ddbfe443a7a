package sample

func total(paths []string) error {
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		read(file)
		file.Close()
	}
	return nil
}
