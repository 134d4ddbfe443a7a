package work

func each(values []string, visit func(func(string) bool), log func(string)) {
	visit(func(v string) bool {
		if v == "" {
			return false
			log("empty") // expect: unreachable-code
		}
		return true
	})
}
