package shop

func count(kind string) int {
	total := 0
	if kind == "book" {
		total++
	}
	if kind == "book" {
		total += 2
	}
	return total
}
