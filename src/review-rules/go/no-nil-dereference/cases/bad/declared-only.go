package user

type User struct {
	Name string
}

func make(name string) *User {
	var u *User
	u.Name = name // expect: null-flow
	return u
}
