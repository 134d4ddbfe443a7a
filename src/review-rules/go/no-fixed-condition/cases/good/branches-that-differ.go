package align

func pick(kind string, n int, put func(string)) {
	if kind == "a" {
		put("x")
	} else if kind == "b" {
		put("y")
	} else {
		put("y")
	}
	if n > 1 {
		put("x")
	} else if n > 0 {
		put("x")
	}
	if n > 2 {
		// Until the other queue is there.
		put("x")
	} else {
		put("x")
	}
	if n > 3 {
	} else {
	}
	if n > 4 {
		put("x y")
	} else {
		put("xy")
	}
}
