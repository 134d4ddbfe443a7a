package work

func count(lines []string) (n, empty int) {
	for _, line := range lines {
		if line == "" {
			continue
			empty++ // expect: unreachable-code
		}
		n++
	}
	return n, empty
}
