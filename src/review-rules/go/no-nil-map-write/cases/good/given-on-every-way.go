package words

func pick(kind int) map[string]int {
	var m map[string]int
	switch kind {
	case 1:
		m = map[string]int{"one": 1}
	default:
		m = make(map[string]int, kind)
	}
	m["kind"] = kind
	return m
}
