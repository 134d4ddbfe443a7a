package shop

func pick(read func() string) int {
	kind := read()
	if kind == "book" {
		return 1
	} else if kind = read(); kind == "book" {
		return 2
	}
	return 0
}
