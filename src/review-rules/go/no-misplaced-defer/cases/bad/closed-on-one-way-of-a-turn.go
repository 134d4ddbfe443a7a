package sample

func total(paths []string) (int, error) {
	sum := 0
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			return 0, err
		}
		defer file.Close() // expect: defer-misuse
		if isEmpty(file) {
			file.Close()
			continue
		}
		sum += count(file)
	}
	return sum, nil
}
