package user

type User struct {
	Name string
}

func name(u *User) string {
	if u == nil {
		return u.Name // expect: null-flow
	}
	return ""
}
