package sample

func sum(paths []string) (total int, err error) {
	var file *os.File
	for _, path := range paths {
		file, err = os.Open(path)
		if err != nil {
			return 0, err
		}
		defer file.Close() // expect: defer-misuse
		total += count(file)
	}
	for _, path := range paths {
		if other, err := os.Open(path); err == nil {
			// Close it.
			defer other.Close() // expect: defer-misuse
			total += count(other)
		}
	}
	return total, nil
}
