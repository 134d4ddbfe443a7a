package shop

func isKnown(kind string) bool {
	return kind == "book" || kind == "toy"
}
