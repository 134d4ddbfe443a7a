package sample

func visit(node string, visit func(string)) {
	visit(node)
}
