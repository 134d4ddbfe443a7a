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
