package lines

func Read(path string) (int, error) {
	f, err := open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	sum := 0
	for {
		n, err := f.next() // expect: shadowed-error
		if err != nil {
			break
		}
		sum += n
	}
	return sum, err
}
