package user

type User struct {
	Name string
}

func isNobody(u *User) bool {
	return u == nil && u.Name == "" // expect: null-flow
}
