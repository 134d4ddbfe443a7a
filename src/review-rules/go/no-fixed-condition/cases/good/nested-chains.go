package shop

func check(kind string, isNew bool) bool {
	return (isNew || kind != "book") && (!isNew || kind != "toy")
}
