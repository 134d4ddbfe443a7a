package sample

func total(paths []string) error {
	out, err := os.Create("total")
	if err != nil {
		return err
	}
	defer out.Close()
	for _, path := range paths {
		add(out, path)
	}
	return nil
}
