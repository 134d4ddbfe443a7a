package user

type User struct {
	Name string
}

func name(u *User) string {
	switch {
	case u == nil:
		return u.Name // expect: null-flow
	case u.Name == "":
		return "nobody"
	}
	return "somebody"
}
