package find

type user struct {
	name  string
	roles []string
}

func has(names []string, wanted string) bool {
	for _, name := range names {
		if name == wanted {
			return true
		}
		return false // expect: one-pass-loop
	}
	return false
}

func (u user) position(role string) int {
	for i := 0; i < len(u.roles); i++ {
		if u.roles[i] == role {
			return i
		}
		return -1 // expect: one-pass-loop
	}
	return -1
}

func byName(users []*user, name string) (*user, bool) {
	for _, one := range users {
		if one.name == name {
			return one, true
		}
		return nil, false // expect: one-pass-loop
	}
	return nil, false
}

func isKnown(word string, known ...string) bool {
	for i := range known {
		if known[i] == word {
			return true
		}
		return false // expect: one-pass-loop
	}
	return false
}

func price(prices map[string]int, name string) int {
	for key, value := range prices {
		if key == name {
			return value
		}
		return 0 // expect: one-pass-loop
	}
	return 0
}

func longest(lines []string, least int) string {
	for _, line := range lines {
		if len(line) > least {
			return line
		}
		return "" // expect: one-pass-loop
	}
	return ""
}

func (u *user) first(match func(string) bool) *string {
	for i := 0; i < len(u.roles); i++ {
		if match(u.roles[i]) {
			return &u.roles[i]
		}
		return nil // expect: one-pass-loop
	}
	return nil
}
