package sample

func find(paths []string) ([]byte, error) {
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			continue
		}
		defer file.Close()
		return io.ReadAll(file)
	}
	return nil, os.ErrNotExist
}
