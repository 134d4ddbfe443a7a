package cache

func reset(values map[string]int) map[string]int {
	values = nil
	values["generation"] = 1 // expect: nil-map
	return values
}
